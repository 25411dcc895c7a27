using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace CoGen.Benchmarks.Report;

/// <summary>
/// An echo server in a process of its own, since a process may have no more than some ten thousand descriptors. It prints its port and
/// serves until its standard input ends.
/// </summary>
internal sealed partial class EchoServer : IDisposable
{
    internal const int MessageSize = 64;

    private readonly Process _process;

    /// <summary>Starts this program again, as the server.</summary>
    internal EchoServer()
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["echo"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        _process = Process.Start(start)!;
        var port = int.Parse(_process.StandardOutput.ReadLine()!, CultureInfo.InvariantCulture);
        EndPoint = new IPEndPoint(IPAddress.Loopback, port);
    }

    internal EndPoint EndPoint { get; }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    /// <summary>What the process runs.</summary>
    internal static int Run()
    {
        using var listener = Net.Listen(new IPEndPoint(IPAddress.Loopback, 0));
        using var os = new Scheduler();
        var input = new Thread(() =>
        {
            while (Console.In.Read() >= 0) { }
            os.Post(os.KillAll);
        });
        input.Start();
        Console.WriteLine(((IPEndPoint)listener.LocalEndPoint!).Port.ToString(CultureInfo.InvariantCulture));
        os.Run(Serve(listener));
        return 0;
    }

    [CoTask]
    private static async CoTask Serve(Socket listener)
    {
        while (true)
            await Sys.Spawn(Echo(await Sys.Accept(listener)));
    }

    [CoTask]
    private static async CoTask Echo(Socket client)
    {
        using (client)
        {
            var buffer = new byte[MessageSize];
            while (true)
            {
                var count = await Sys.Receive(client, buffer);
                if (count == 0)
                    return;
                await Sys.SendAll(client, buffer.AsMemory(0, count));
            }
        }
    }
}
