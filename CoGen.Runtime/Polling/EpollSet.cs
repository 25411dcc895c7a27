using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Microsoft.Win32.SafeHandles;

namespace CoGen.Polling;

/// <summary>An epoll instance and the eventfd that wakes it.</summary>
[SupportedOSPlatform("linux")]
internal sealed unsafe class EpollSet : IDisposable
{
    private const ulong WakeUp = ulong.MaxValue;
    private const int FewestEvents = 256;
    private const int MostEvents = 8192;

    // struct epoll_event { uint32_t events; uint64_t data; } is packed on x86 and naturally aligned elsewhere.
    private static readonly int s_eventSize = RuntimeInformation.ProcessArchitecture is Architecture.X64 or Architecture.X86 ? 12 : 16;
    private static readonly int s_dataOffset = s_eventSize - sizeof(ulong);

    private readonly SafeFileHandle _epoll;
    private readonly SafeFileHandle _wakeUp;
    private byte[] _events = NewEvents(FewestEvents);

    internal EpollSet()
    {
        _epoll = LibC.Own(LibC.EpollCreate(LibC.EPOLL_CLOEXEC), "epoll_create1");
        try
        {
            _wakeUp = LibC.Own(LibC.EventDescriptor(0, LibC.EFD_NONBLOCK | LibC.EFD_CLOEXEC), "eventfd");
            // Edge-triggered: each write is an event, and nobody has to read the counter.
            var error = Control(LibC.EPOLL_CTL_ADD, Descriptor(_wakeUp), LibC.EPOLLIN | LibC.EPOLLET, WakeUp);
            if (error != 0)
                throw LibC.Error("epoll_ctl", error);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Adds or changes a descriptor's registration; 0 or the error.</summary>
    internal int Control(int operation, int descriptor, uint events, ulong data)
    {
        var request = stackalloc byte[16];
        *(uint*)request = events;
        Unsafe.WriteUnaligned(request + s_dataOffset, data);
        return LibC.EpollControl(Descriptor(_epoll), operation, descriptor, request) == 0 ? 0 : Marshal.GetLastSystemError();
    }

    /// <summary>Waits for events; how many there are. An interrupted wait has none.</summary>
    internal int Wait(int milliseconds)
    {
        var capacity = _events.Length / s_eventSize;
        var count = LibC.EpollWait(Descriptor(_epoll), Start, capacity, milliseconds);
        if (count >= 0)
            return count;
        var error = Marshal.GetLastSystemError();
        return error == LibC.EINTR ? 0 : throw LibC.Error("epoll_wait", error);
    }

    /// <summary>The i-th event. False for the one that only ends the wait.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Read(int index, out uint events, out ulong data)
    {
        var start = Start + index * s_eventSize;
        events = *(uint*)start;
        data = Unsafe.ReadUnaligned<ulong>(start + s_dataOffset);
        return data != WakeUp;
    }

    /// <summary>After a wait that filled the buffer: there may be more, so the next one has room for twice as many.</summary>
    internal void Grow(int count)
    {
        if (count == _events.Length / s_eventSize && count < MostEvents)
            _events = NewEvents(count * 2);
    }

    internal void Wake()
    {
        ulong one = 1;
        try
        {
            LibC.Write(_wakeUp, &one, sizeof(ulong));
        }
        catch (ObjectDisposedException)
        {
            // The poller is gone, and so is who would sleep.
        }
    }

    public void Dispose()
    {
        _wakeUp?.Dispose();
        _epoll.Dispose();
    }

    private byte* Start => (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_events));

    // Pinned, so that its address can be kept out of the collector's hands without a call.
    private static byte[] NewEvents(int count) => GC.AllocateUninitializedArray<byte>(count * s_eventSize, pinned: true);

    private static int Descriptor(SafeFileHandle handle) => (int)handle.DangerousGetHandle();
}
