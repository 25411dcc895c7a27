abstract partial class ReturnedByUnknown
{
    private interface IFactory
    {
        Socket Next();

        Task<Socket> NextAsync();
    }

    protected abstract Socket Open();

    protected virtual Socket Reopen() => Net.Listen(80);

    static Socket Listen() => Net.Listen(80);

    static extern Socket Native();

    [CoTask]
    async CoTask Run(IFactory factory)
    {
        factory.Next().Accept(); // CG1001
        var next = await factory.NextAsync();
        next.Accept(); // CG1001
        Open().Accept(); // CG1001
        var native = Native();
        native.Accept(); // CG1001
        await Sys.ReadWait(native);
        native.Accept();
        Listen().Accept();
        var listener = Listen();
        listener.Accept();
        listener.Accept();
    }
}
