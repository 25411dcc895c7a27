using System.Net.Sockets;

namespace CoGen.Samples.Echo;

/// <summary>Sends back what it receives, to any number of clients at once.</summary>
internal static partial class EchoServer
{
    private const int BufferSize = 65536;

    [CoTask]
    internal static async CoTask Serve(Socket listener)
    {
        using (listener)
        {
            while (true)
                await Sys.Spawn(Handle(await Sys.Accept(listener)));
        }
    }

    [CoTask]
    private static async CoTask Handle(Socket client)
    {
        using (client)
        {
            var buffer = new byte[BufferSize];
            try
            {
                while (await Sys.Receive(client, buffer) is var count and > 0)
                    await Sys.SendAll(client, buffer.AsMemory(0, count));
            }
            catch (SocketException)
            {
                // The client is gone without a good-bye: there is nobody left to tell.
            }
        }
    }
}
