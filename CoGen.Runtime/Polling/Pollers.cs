namespace CoGen.Polling;

/// <summary>Chooses the poller.</summary>
internal static class Pollers
{
    internal static IPoller Create(Scheduler scheduler, PollerKind kind)
    {
        if (kind == PollerKind.Epoll && !OperatingSystem.IsLinux())
            throw new PlatformNotSupportedException($"{nameof(PollerKind)}.{nameof(PollerKind.Epoll)} is Linux's; use the default.");
        if (OperatingSystem.IsLinux() && kind != PollerKind.Select)
            return new EpollPoller(scheduler);
        return new SelectPoller(scheduler);
    }
}
