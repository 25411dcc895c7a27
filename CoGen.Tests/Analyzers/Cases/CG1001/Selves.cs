interface ISelf
{
    Socket Socket { get; }
    ISelf Self { get; }
}

sealed class Selves : ISelf
{
    public Socket Socket { get; set; } = null!;
    public Selves Same => this;
    public Selves Again => Same;
    ISelf ISelf.Self => this;
    public Selves This
    {
        get { return this; }
        set { }
    }
}

partial class SelvesCases
{
    [CoTask]
    async CoTask Concrete(Selves s, byte[] b)
    {
        await Sys.ReadWait(s.Socket);
        s.Same.Socket.Receive(b);
        await Sys.ReadWait(s.Again.Socket);
        s.Socket.Receive(b);
        await Sys.ReadWait(s.Same.Socket);
        s.Again.Same.Socket.Receive(b);
        s.Socket.Receive(b); // CG1001
        s.Same.Socket.Receive(b); // CG1001
        s.This = s;
        await Sys.ReadWait(s.This.Socket);
        s.Socket.Receive(b);
    }

    [CoTask]
    async CoTask Abstract(ISelf s, byte[] b)
    {
        await Sys.ReadWait(s.Socket);
        s.Self.Socket.Receive(b);
        await Sys.ReadWait(s.Self.Socket);
        s.Socket.Receive(b);
        s.Self.Socket.Receive(b); // CG1001
    }

    [CoTask]
    async CoTask Pattern(Selves s, byte[] b)
    {
        if (s is { Same.Socket: { } socket, Again: { } again })
        {
            await Sys.ReadWait(socket);
            again.Socket.Receive(b);
            s.Socket.Receive(b); // CG1001
        }
    }
}
