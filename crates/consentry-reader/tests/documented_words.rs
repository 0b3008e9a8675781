//! The words that messaging systems document, system by system: whoever moves from one of them
//! loses none, but for those that are left out on purpose.
//!
//! Source: the systems' own documents, read in November 2026.

use consentry_reader::{Intent, OptInWord, Reader};

/// Documented opt-outs that are none here; the lexicons say why.
const LEFT_OUT: [&str; 2] = ["TD", "NO"];

/// Documented opt-ins that are none here; the lexicons say why.
const NO_OPT_IN: [&str; 5] = ["GO", "JOIN", "CONTINUE", "CONFIRM", "revert"];

#[test]
fn documented_opt_outs_are_opt_outs() {
    for (system, words) in [
        ("twilio", "STOP,UNSUBSCRIBE,END,QUIT,STOPALL,REVOKE,OPTOUT,CANCEL,ARRETT,ARRET,ARRETE"),
        ("aws", "ARRET,CANCEL,END,OPT-OUT,OPTOUT,QUIT,REMOVE,STOP,TD,UNSUBSCRIBE"),
        ("telnyx", "STOP,STOPALL,STOP ALL,UNSUBSCRIBE,CANCEL,END,QUIT"),
        ("plivo", "STOP,END,QUIT,CANCEL,UNSUB,STOP ALL,UNSUBSCRIBE"),
        ("vonage", "STOP,END,QUIT,CANCEL,UNSUBSCRIBE"),
        ("sinch", "STOP,UNSUBSCRIBE,OptOut_All_EN,DETENER,SALIR,OptOut_All_ES,PARAR,CANCELAR"),
        ("sinch", "OptOut_All_PT,cancel,end,quit,revoke,opt-out,optout"),
        ("bird", "stop,stopall,end,quit,cancel,unsubscribe,arret,halt,detener,parar,ferma"),
        ("bird", "ОСТАНОВИТЬ,ZATRZYMAJ"),
        ("braze", "STOP,STOPALL,UNSUBSCRIBE,CANCEL,END,QUIT"),
        ("postscript", "CANCEL,STOP,END,UNSUBSCRIBE,OPT OUT,REVOKE,QUIT"),
        ("salesforce", "STOP,QUIT,CANCEL,END,UNSUBSCRIBE,REVOKE,OPT OUT,TERMINATE"),
        ("adobe", "STOP,QUIT,CANCEL,END,UNSUBSCRIBE,NO"),
        ("community", "stop,remove,cancel,opt out,opt-out,unsubscribe,end,quit"),
        ("cwta", "STOP,ARRET,END,QUIT,CANCEL,UNSUBSCRIBE,UNSUB"),
        ("gc_notify", "STOP,FIN,ARRÊT,ARÊT,ARRRÊT,ARRET,ARET,ARRRET"),
        ("spoke", "stop,stop all,stopall,unsub,unsubscribe,cancel,end,quit,stop2quit,stop 2 quit"),
        ("spoke", "stop=quit,stop = quit,stop to quit,stoptoquit"),
        ("va_notify", "STOP,OPTOUT,OPT-OUT"),
        ("glific", "stop,unsubscribe,halt,सदस्यता समाप्त"),
        ("boston_medical", "darme de baja,baja,stop"),
        ("urdu_clinic", "بند"),
    ] {
        for word in words.split(',') {
            let expected = !LEFT_OUT.contains(&word);
            let read = Reader::builtin().read(word).intent == Intent::OptOut;
            assert_eq!(read, expected, "{system}: {word}");
        }
    }
}

#[test]
fn documented_opt_ins_are_opt_ins() {
    for (system, words) in [
        ("twilio", "START,YES,UNSTOP"),
        ("plivo", "START,YES,RESUME,RESUME ALL,UNSTOP,GO"),
        ("vonage", "START,JOIN"),
        ("sinch", "START,SUBSCRIBE,OptIn_All_EN,VOLVER,RECIBIR,OptIn_All_ES,VOLTAR,RECEBER"),
        ("sinch", "OptIn_All_PT"),
        ("bird", "start,begin,resume,revert,unstop,nonarret"),
        ("klaviyo", "YES,Y,START,UNSTOP"),
        ("adobe", "SUBSCRIBE,YES,UNSTOP,START,CONTINUE,RESUME,BEGIN,SÌ"),
        ("livevox", "START,BEGIN,CONFIRM,SUBSCRIBE,CONTINUE"),
        ("gc_notify", "START,ABONNER,ABONER,ABONNNER"),
        ("va_notify", "START,BEGIN,RESTART,OPTIN,OPT-IN"),
        ("boston_medical", "alta,start"),
    ] {
        for word in words.split(',') {
            let expected = !NO_OPT_IN.contains(&word);
            let reading = Reader::builtin().read(word);
            assert_eq!(reading.intent == Intent::OptIn, expected, "{system}: {word}");
            if expected {
                // Only a yes answers a prompt.
                let yes = ["YES", "Y", "SÌ"].contains(&word);
                assert_eq!(reading.opt_in == Some(OptInWord::Answer), yes, "{system}: {word}");
            }
        }
    }
}

#[test]
fn documented_help_words_are_help_words() {
    for word in "HELP,INFO,aide,hulp,hilfe,ayuda,ajuda,aiuto,ПОМОЩЬ,POMOCY,मदद".split(',')
    {
        assert_eq!(Reader::builtin().read(word).intent, Intent::Help, "{word}");
    }
}
