partial class Nulls
{
    private Socket? _field;

    [CoTask]
    async CoTask WhatIsNotThere(Socket? s, Socket? t, Socket? u, Task<int>? task, Task<int>? other, byte[] buffer)
    {
        if (s != null)
            await Sys.ReadWait(s);
        s?.Receive(buffer);
        s?.Receive(buffer); // CG1001
        if (t is null)
            Console.WriteLine("none");
        else
            await Sys.WriteWait(t);
        t?.Send(buffer);
        t?.Receive(buffer); // CG1001
        if (u is not null && buffer.Length > 0)
            await Sys.ReadWait(u);
        u?.Receive(buffer); // CG1001
        task?.Wait(); // CG1001
        Console.WriteLine(task?.Result);
        if (other == null || other.IsCompleted)
            Console.WriteLine(other?.Result);
        Console.WriteLine(other?.Result); // CG1001
    }

    [CoTask]
    async CoTask WhatIsMadeThen(Socket? s, byte[] buffer)
    {
        if (s == null)
            s = new Socket(SocketType.Stream, ProtocolType.Tcp);
        else
            await Sys.ReadWait(s);
        s.Receive(buffer); // CG1001
        if (_field is { } field)
            await Sys.ReadWait(field);
        _field ??= s;
        _field.Receive(buffer); // CG1001
    }
}
