# Runs a command in another root folder: enter-root.sh ROOT SOURCES SCRATCH COMMAND…
# Of this system it sees the sources, which it cannot change, and the scratch folder, both where they
# are here. To be run under `unshare --mount --pid --fork`: the mounts are gone when it ends.
set -e
root=$1 sources=$2 scratch=$3
shift 3
mount --make-rprivate /
mkdir -p "$root$sources" "$root$scratch"
mount --bind "$sources" "$root$sources"
mount --bind "$scratch" "$root$scratch"
mount -o remount,bind,ro "$root$sources"
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
exec chroot "$root" /usr/bin/env -i PATH=/usr/bin:/bin HOME=/tmp LANG=C.UTF-8 "$@"
