using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace CoGen.Samples.Echo;

/// <summary>
/// <c>echo --port 8888 [--poller epoll|select] [--alive]</c>: serves until Ctrl-C. Without a port, the sample of the tour.
/// </summary>
internal static partial class EchoCommand
{
    internal static Command Create(Sample sample)
    {
        var port = new Option<int?>("--port") { Description = "Serve on this port until Ctrl-C; 0: any free one." };
        var poller = new Option<PollerKind>("--poller") { Description = "How to wait for sockets: epoll or select." };
        var alive = new Option<bool>("--alive") { Description = "Say every second that the system is alive, and how many tasks it has." };
        port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < IPEndPoint.MinPort or > IPEndPoint.MaxPort)
                result.AddError($"A port is a number from {IPEndPoint.MinPort} to {IPEndPoint.MaxPort}.");
        });
        var command = new Command(sample.Name, sample.Summary) { port, poller, alive };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(port) is { } number)
                return Serve(number, parsed.GetValue(poller), parsed.GetValue(alive));
            sample.Play();
            return 0;
        });
        return command;
    }

    private static int Serve(int port, PollerKind poller, bool alive)
    {
        Socket listener;
        try
        {
            listener = Net.Listen(port);
        }
        catch (SocketException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return 1;
        }
        using var os = new Scheduler(new SchedulerOptions { Poller = poller });
        using var _ = StopOnInterrupt(os);
        os.Spawn(EchoServer.Serve(listener));
        if (alive)
            os.Spawn(Alive(os));
        Console.WriteLine($"Echo server on port {((IPEndPoint)listener.LocalEndPoint!).Port}; Ctrl-C ends it.");
        os.Run();
        Console.WriteLine("All tasks have ended.");
        return 0;
    }

    [CoTask]
    private static async CoTask Alive(Scheduler os)
    {
        while (true)
        {
            await Sys.Sleep(TimeSpan.FromSeconds(1));
            Console.WriteLine($"{DateTime.Now:HH:mm:ss.fff} alive, {os.TaskCount} tasks");
        }
    }

    // Ctrl-C comes on a thread of its own.
    private static PosixSignalRegistration StopOnInterrupt(Scheduler os) =>
        PosixSignalRegistration.Create(
            PosixSignal.SIGINT,
            context =>
            {
                context.Cancel = true;
                os.Post(os.KillAll);
            }
        );
}
