using System.Net;
using System.Net.Sockets;

namespace CoGen.Tests.Io;

public class ListenTest
{
    [Fact]
    public void AListenerDoesNotBlockAndIsReachedFromThisMachineOnly()
    {
        using var listener = Net.Listen(0);
        var address = (IPEndPoint)listener.LocalEndPoint!;
        Assert.False(listener.Blocking);
        Assert.Equal(IPAddress.Loopback, address.Address);
        Assert.NotEqual(0, address.Port);
    }

    [Fact]
    public void ATakenPortIsNamed()
    {
        using var first = Net.Listen(0);
        var port = ((IPEndPoint)first.LocalEndPoint!).Port;
        var exception = Assert.Throws<SocketException>(() => Net.Listen(port));
        Assert.Equal(SocketError.AddressAlreadyInUse, exception.SocketErrorCode);
        Assert.Contains($"127.0.0.1:{port}", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void APortCanBeUsedAgainRightAfterItsServerEnded()
    {
        int port;
        using (var first = Net.Listen(0))
        {
            port = ((IPEndPoint)first.LocalEndPoint!).Port;
            using var client = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            client.Connect(first.LocalEndPoint!);
            // Who closes first keeps the connection for a while, on this port.
            first.Accept().Dispose();
            Assert.Equal(0, client.Receive(new byte[1]));
        }
        using var second = Net.Listen(port);
    }

    [Fact]
    public void AllAddressesOfBothKindsCanBeListenedOn()
    {
        Assert.SkipUnless(Socket.OSSupportsIPv6, "No IPv6 here.");
        using var listener = Net.Listen(new IPEndPoint(IPAddress.IPv6Any, 0));
        using var client = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        client.Connect(IPAddress.Loopback, ((IPEndPoint)listener.LocalEndPoint!).Port);
        listener.Accept().Dispose();
    }

    [Fact]
    public void ArgumentsAreChecked()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        Assert.Throws<ArgumentNullException>(() => Net.Listen(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => Net.Listen(65536));
        Assert.Throws<ArgumentNullException>(() => Sys.Receive(null!, new byte[1]));
        Assert.Throws<ArgumentNullException>(() => Sys.Receive(socket, (byte[])null!));
        Assert.Throws<ArgumentNullException>(() => Sys.ReadWait((Socket)null!));
        Assert.Throws<ArgumentException>(() => Sys.Connect(socket, new DnsEndPoint("localhost", 80)));
    }
}
