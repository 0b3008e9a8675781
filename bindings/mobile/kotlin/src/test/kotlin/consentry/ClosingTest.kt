package consentry

import consentry.Story.inbound
import consentry.Story.installed
import consentry.Story.now
import consentry.Story.send
import java.util.concurrent.Callable
import java.util.concurrent.CountDownLatch
import java.util.concurrent.Executors
import java.util.concurrent.TimeUnit
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Closed engines, many threads, and two engines on one file. */
class ClosingTest {
    private fun everyCall(engine: Engine): List<() -> Any?> = listOf(
        { engine.install(starter("two-way"), "vectors", now) },
        { engine.configuration() },
        { engine.newest() },
        { engine.receive(inbound("a", "YES"), now) },
        { engine.receiveAndHandOver(inbound("a", "YES"), now) },
        { engine.requestSend(send("m1"), now) },
        { engine.redeem("m1", now) },
        { engine.admit(send("m1"), now) },
        { engine.check(send("m1"), now) },
        { engine.screen(listOf(send("m1")), now) },
        { engine.status(Story.CONTACT) },
        { engine.history(Story.CONTACT) },
        { engine.outcome("a") },
        { engine.leaseTexts(1u, now) },
        { engine.optInReport(ReportKind.CONSENT, ReportFilter(), ReportFormat.CSV) },
        { engine.due(now) },
        { engine.export(0u, 1u) },
        { engine.replay(true) },
    )

    @Test
    fun everyCallOfAClosedEngineIsATypedError() {
        // `use` is there twice: Kotlin's own, which closes, and the one of this package, which destroys.
        val ends = listOf<(Engine) -> Unit>(
            Engine::close,
            Engine::destroy,
            { engine -> engine.use { it.newest() } },
            { engine -> with(engine as AutoCloseable) { this.use { } } },
        )
        for (end in ends) {
            val engine = installed()
            everyCall(engine).forEach { it() }
            end(engine)
            engine.close()
            for (call in everyCall(engine)) {
                val error = failure { call() }
                assertTrue(error is ConsentryException.Closed)
                assertEquals(listOf("closed", null, "the engine is closed"), listOf(error.code, error.field, error.message))
            }
        }
        val reader = Reader.builtin()
        reader.close()
        assertFails("closed", null) { reader.intentOf("STOP") }
    }

    @Test
    fun anEngineMayBeClosedWhileOthersUseIt() {
        repeat(20) { round ->
            val engine = installed()
            val started = CountDownLatch(THREADS)
            val ends = inThreads { thread ->
                var count = 0
                started.countDown()
                val error = failure { while (true) engine.receive(inbound("$round/$thread/${count++}", "hello"), now) }
                error.code
            } before { started.await(); Thread.sleep(5); engine.close() }
            assertEquals(List(THREADS) { "closed" }, ends)
        }
    }

    @Test
    fun manyThreadsShareAnEngine() = inNewFolder { folder ->
        val engines = listOf(installed(Engine.inMemory()), installed(Engine.open("$folder/consent.db")))
        for (engine in engines) {
            val firsts = inThreads { thread ->
                (0 until EVENTS).count { !engine.receive(inbound("shared/$it", "hello"), now).duplicate }
                    .also { engine.receive(inbound("own/$thread", "hello"), now) }
            } before {}
            assertEquals(EVENTS, firsts.sum(), "each event is new once")
            assertEquals(EVENTS + THREADS, engine.history(Story.CONTACT).size)
            engine.close()
        }
    }

    @Test
    fun twoEnginesShareAFile() = inNewFolder { folder ->
        val engines = List(2) { Engine.open("$folder/consent.db") }
        installed(engines[0])
        val firsts = inThreads { thread ->
            (0 until EVENTS).count { !engines[thread % 2].receive(inbound("shared/$it", "hello"), now).duplicate }
        } before {}
        assertEquals(EVENTS, firsts.sum())
        engines[0].receive(inbound("yes", "YES", now.plusSeconds(1)), now.plusSeconds(1))
        engines[1].requestSend(send("m1"), now.plusSeconds(2))
        engines[0].receive(inbound("stop", "STOP", now.plusSeconds(3)), now.plusSeconds(3))
        assertEquals(Decision.REFUSE, engines[1].redeem("m1", now.plusSeconds(4)).decision)
        engines.forEach { it.close() }
    }

    private class Threads<T>(private val work: (Int) -> T) {
        /** Starts the threads, does something meanwhile, and waits for what they come to. */
        infix fun before(meanwhile: () -> Unit): List<T> {
            val pool = Executors.newFixedThreadPool(THREADS)
            try {
                val running = List(THREADS) { thread -> pool.submit(Callable { work(thread) }) }
                meanwhile()
                return running.map { it.get(60, TimeUnit.SECONDS) }
            } finally {
                pool.shutdownNow()
            }
        }
    }

    private fun <T> inThreads(work: (Int) -> T) = Threads(work)

    private companion object {
        const val THREADS = 8
        const val EVENTS = 25
    }
}
