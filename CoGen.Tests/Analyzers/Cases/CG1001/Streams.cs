static partial class Streams
{
    [CoTask]
    static async CoTask A(byte[] b)
    {
        using var input = Console.OpenStandardInput();
        input.Read(b, 0, 1); // CG1001
        input.ReadByte(); // CG1001
        await input.ReadAsync(b);
        Console.OpenStandardOutput().Write(b, 0, 1);
        using var reader = new StreamReader(Console.OpenStandardInput());
        reader.ReadLine(); // CG1001
        reader.ReadToEnd(); // CG1001
        var reader2 = new StreamReader(input);
        reader2.Read(); // CG1001
        await reader2.ReadLineAsync();
    }

    [CoTask]
    static async CoTask B(TcpClient c, Socket s)
    {
        var stream = c.GetStream();
        using var reader = new StreamReader(stream);
        using var writer = new StreamWriter(stream) { AutoFlush = true };
        reader.ReadLine(); // CG1001
        writer.WriteLine("x"); // CG1001
        writer.Flush(); // CG1001
        reader.ReadToEnd(); // CG1001
        await reader.ReadLineAsync();
        await writer.WriteLineAsync("x");
        await writer.FlushAsync();
        using var br = new BinaryReader(stream);
        br.ReadInt32(); // CG1001
        br.ReadString(); // CG1001
        br.ReadBytes(5); // CG1001
        using var bw = new BinaryWriter(stream);
        bw.Write(5); // CG1001
        bw.Flush();
        var r3 = new StreamReader(new NetworkStream(s));
        r3.ReadLine(); // CG1001
        var r4 = new StreamReader(new BufferedStream(new NetworkStream(s)));
        r4.ReadLine(); // CG1001
        await Sys.Yield();
    }

    [CoTask]
    static async CoTask C(string path, byte[] b)
    {
        using var f = File.OpenRead(path);
        using var reader = new StreamReader(f);
        reader.ReadLine(); // CG1001
        reader.ReadToEnd(); // CG1001
        using var r2 = new StreamReader(path);
        r2.ReadLine(); // CG1001
        using var r3 = File.OpenText(path);
        r3.ReadToEnd(); // CG1001
        using var w = new StreamWriter(path);
        w.WriteLine("x"); // CG1001
        using var w2 = File.CreateText(path);
        w2.Write("x"); // CG1001
        var br = new BinaryReader(File.OpenRead(path));
        br.ReadInt32(); // CG1001
        await r2.ReadLineAsync();
    }

    [CoTask]
    static async CoTask D(byte[] b, TextReader given, StreamReader unknown)
    {
        using var m = new MemoryStream(b);
        using var reader = new StreamReader(m);
        reader.ReadLine();
        using var br = new BinaryReader(m);
        br.ReadInt32();
        using var sr = new StringReader("x");
        sr.ReadLine();
        using var sw = new StringWriter();
        sw.Write(1);
        given.ReadLine();
        unknown.ReadLine();
        using var mw = new StreamWriter(new MemoryStream());
        mw.WriteLine("x");
        mw.Flush();
        await Sys.Yield();
    }

    static StreamReader? _reader;

    [CoTask]
    static async CoTask E(TcpClient c)
    {
        _reader = new StreamReader(c.GetStream());
        _reader.ReadLine(); // CG1001
        TextReader t = new StreamReader(c.GetStream());
        t.ReadLine(); // CG1001
        Console.Out.WriteLine("x");
        Console.Error.Flush();
        await Sys.Yield();
    }

    [CoTask]
    static async CoTask F(Socket s)
    {
        await Sys.ReadWait(s);
        var r = new StreamReader(new NetworkStream(s));
        r.ReadLine(); // CG1001
    }

    static string? ReadOrder(StreamReader from) => from.ReadLine();

    [CoTask]
    static async CoTask Processes(System.Diagnostics.Process process)
    {
        process.StandardOutput.Peek(); // CG1001
        await process.StandardOutput.ReadLineAsync();
        var line = await Task.Run(() => Console.In.ReadLine());
        Console.In.Read(); // CG1001
        Console.WriteLine(line + ReadOrder(new StreamReader(new MemoryStream())));
    }
}

partial class ChatClient(TcpClient client)
{
    private readonly StreamReader _in = new(client.GetStream());
    private readonly StreamWriter _out = new(client.GetStream()) { AutoFlush = true };
    private readonly StringWriter _log = new();

    [CoTask]
    async CoTask Run()
    {
        while (_in.ReadLine() is { } line) // CG1001
        {
            _out.WriteLine(line); // CG1001
            _log.WriteLine(line);
            await Say(line);
            Answer(line); // CG1002
        }
    }

    [CoTask]
    async CoTask Say(string line)
    {
        await _out.WriteLineAsync(line);
        if (await _in.ReadLineAsync() is { } answer)
            _log.WriteLine(answer);
    }

    void Answer(string line) => _out.WriteLine(line);
}
