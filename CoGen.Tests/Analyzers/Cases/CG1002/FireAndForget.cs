partial class FireAndForget
{
    [Flags]
    enum Sending
    {
        None = 0,
        FireAndForget = 1,
        Urgent = 2,
    }

    sealed class Message(string text, Sending flags)
    {
        public string Text => text;
        public bool IsFireAndForget => (flags & Sending.FireAndForget) != 0;
    }

    readonly SemaphoreSlim _answered = new(0);

    [CoTask]
    async CoTask Run(Sending flags, bool quick)
    {
        Send("a", Sending.FireAndForget);
        Send("b", Sending.FireAndForget | Sending.Urgent);
        Send("c", flags | Sending.FireAndForget);
        Send("d", Sending.Urgent); // CG1002
        Send("e", flags); // CG1002
        Send("f", quick ? Sending.FireAndForget : Sending.None); // CG1002
        var message = new Message("g", Sending.FireAndForget);
        Send(message);
        Send(Make("h", flags | Sending.FireAndForget));
        Send(new Message("i", Sending.None)); // CG1002
        Ask("j", fireAndForget: true);
        Ask("k", fireAndForget: false); // CG1002
        await Sys.Yield();
    }

    [CoTask]
    async CoTask InAHelper()
    {
        Tell("a");
        Ask("b"); // CG1002
        await Sys.Yield();
    }

    void Tell(string text) => Send(text, Sending.FireAndForget);

    static Message Make(string text, Sending flags) => new(text, flags);

    void Send(string text, Sending flags) => Send(Make(text, flags));

    void Send(Message message)
    {
        Console.WriteLine(message.Text);
        if (!message.IsFireAndForget)
            _answered.Wait();
    }

    void Ask(string text, bool fireAndForget = false)
    {
        Console.WriteLine(text);
        if (!fireAndForget)
            _answered.Wait();
    }
}
