class ChosenWaiter
{
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp);
    private readonly ManualResetEventSlim _set = new();

    public bool WaitEvent(int timeout)
    {
        var microseconds = timeout >= 0 ? timeout * 1000 : Timeout.Infinite;
        if (_socket.Connected)
            return _socket.Poll(microseconds, SelectMode.SelectRead);
        return false;
    }

    public bool TryReceive(int timeout, out int value)
    {
        value = 1;
        return WaitEvent(timeout);
    }

    public bool WaitSome(int? timeout)
    {
        int milliseconds;
        if (timeout is null)
            milliseconds = -1;
        else
            milliseconds = timeout.Value;
        return _set.Wait(milliseconds);
    }

    public bool WaitLonger(int timeout, bool longer)
    {
        var time = longer ? 1000 : timeout;
        return _set.Wait(time);
    }

    public bool WaitLess(int timeout) => _set.Wait(timeout < 0 ? -1 : timeout);
}

class ChosenByText
{
    public ChosenByText(string? address = null)
    {
        if (!string.IsNullOrEmpty(address))
            Dns.GetHostEntry(address);
    }

    public static void Load(string? path)
    {
        if (string.IsNullOrWhiteSpace(path))
            return;
        File.ReadAllText(path);
    }
}

static class Strings
{
    public static bool IsNullOrEmpty(this string? text) => string.IsNullOrEmpty(text);
}

class ChosenByHelper
{
    public ChosenByHelper(string? address = null, bool bind = false)
    {
        if (!Strings.IsNullOrEmpty(address))
        {
            foreach (var part in address!.Split(',').Where(p => !p.IsNullOrEmpty()))
            {
                if (bind)
                    Dns.GetHostEntry(part);
                else
                    Dns.GetHostAddresses(part);
            }
        }
        if (address.IsNullOrEmpty())
            return;
        File.ReadAllText(address!);
    }
}

class SpecialHelper : ChosenByHelper
{
    public SpecialHelper(string? address = null)
        : base(address, true) { }
}

class SpecialChoice(string? address = null) : ChosenByText(address);

class OtherChoice : ChosenByText
{
    public OtherChoice(string? address = null)
        : base(address) { }
}

partial class ChosenTimes
{
    [CoTask]
    async CoTask Waits(ChosenWaiter waiter, int n)
    {
        waiter.WaitEvent(0);
        waiter.WaitEvent(n); // CG1002
        waiter.WaitEvent(-1); // CG1002
        waiter.WaitEvent(5); // CG1002
        waiter.TryReceive(0, out _);
        waiter.TryReceive(1, out _); // CG1002
        waiter.WaitLonger(0, true); // CG1002
        waiter.WaitLonger(1, false); // CG1002
        waiter.WaitLess(0);
        waiter.WaitLess(-1); // CG1002
        waiter.WaitSome(null); // CG1002
        waiter.WaitSome(1); // CG1002
        await Sys.Yield();
    }

    [CoTask]
    async CoTask Texts(string? text)
    {
        _ = new ChosenByText();
        _ = new ChosenByText(null);
        _ = new ChosenByText("");
        _ = new ChosenByText("a"); // CG1002
        _ = new ChosenByText(text); // CG1002
        _ = new SpecialChoice();
        _ = new ChosenByHelper();
        _ = new ChosenByHelper("a"); // CG1002
        _ = new SpecialHelper();
        _ = new SpecialHelper("a"); // CG1002
        _ = new SpecialChoice("a"); // CG1002
        _ = new OtherChoice();
        _ = new OtherChoice(address: "a"); // CG1002
        ChosenByText.Load(null);
        ChosenByText.Load("");
        ChosenByText.Load("  ");
        ChosenByText.Load("a"); // CG1002
        await Sys.Yield();
    }
}
