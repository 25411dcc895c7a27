using System.Net.Http;
using System.Net.Quic;
using System.Net.Security;
using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Text.Json;
using System.Xml.Linq;

partial class OtherStreams
{
    [CoTask]
    async CoTask OwnTypes(QuicStream quic, WebSocketStream web, NegotiateStream negotiate, byte[] buffer)
    {
        quic.Read(buffer); // CG1001
        quic.WriteByte(1); // CG1001
        web.Write(buffer); // CG1001
        web.CopyTo(new MemoryStream()); // CG1001
        negotiate.ReadExactly(buffer); // CG1001
        await quic.ReadAsync(buffer);
        await web.WriteAsync(buffer);
        await negotiate.ReadExactlyAsync(buffer);
    }

    [CoTask]
    async CoTask OverHttp(HttpClient client, HttpResponseMessage whole, WebResponse answer)
    {
        using var stream = await client.GetStreamAsync("x");
        using var reader = new StreamReader(stream);
        Console.WriteLine(reader.ReadToEnd()); // CG1001
        Console.WriteLine(await reader.ReadToEndAsync());
        using var read = new StreamReader(await whole.Content.ReadAsStreamAsync());
        Console.WriteLine(read.ReadToEnd());
        answer.GetResponseStream().ReadByte(); // CG1001
    }

    [CoTask]
    async CoTask OfAListener(HttpListenerContext context, byte[] buffer)
    {
        using var reader = new StreamReader(context.Request.InputStream);
        Console.WriteLine(reader.ReadLine()); // CG1001
        context.Response.OutputStream.Write(buffer); // CG1001
        await context.Response.OutputStream.WriteAsync(buffer);
    }

    [CoTask]
    async CoTask AsArguments(NetworkStream network, MemoryStream memory, Stream unknown, string path)
    {
        memory.CopyTo(network); // CG1001
        memory.CopyTo(unknown);
        network.CopyTo(memory); // CG1001
        Console.WriteLine(JsonSerializer.Deserialize<int>(network)); // CG1001
        Console.WriteLine(JsonSerializer.Deserialize<int>(unknown));
        Console.WriteLine(JsonSerializer.Deserialize<int>("3"));
        Console.WriteLine(await JsonSerializer.DeserializeAsync<int>(network));
        Console.WriteLine(XDocument.Load(network)); // CG1001
        Console.WriteLine(XDocument.Load(path)); // CG1001
        Console.WriteLine(XDocument.Parse("<a/>"));
        using var file = File.OpenRead(path);
        Console.WriteLine(SHA256.HashData(file)); // CG1001
        Console.WriteLine(SHA256.HashData(memory));
        Console.WriteLine(await SHA256.HashDataAsync(file));
    }

    [CoTask]
    async CoTask Waits(SynchronizationContext context, FileSystemWatcher watcher)
    {
        context.Post(_ => { }, null);
        context.Send(_ => { }, null); // CG1001
        watcher.WaitForChanged(WatcherChangeTypes.All, 0);
        watcher.WaitForChanged(WatcherChangeTypes.All); // CG1001
        GC.Collect();
        GC.WaitForPendingFinalizers(); // CG1001
        await Sys.Yield();
    }
}
