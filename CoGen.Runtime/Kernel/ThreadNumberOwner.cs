namespace CoGen.Kernel;

/// <summary>Has a thread's number as long as the thread lives; then the number is given again.</summary>
internal sealed class ThreadNumberOwner
{
    private static readonly Lock s_lock = new();
    private static readonly Stack<int> s_returned = new();
    private static int s_last;

    // Nothing else refers to it: when it is collected, the thread is gone.
    [ThreadStatic]
    private static ThreadNumberOwner? t_owner;

    private readonly int _number;

    private ThreadNumberOwner(int number) => _number = number;

    ~ThreadNumberOwner()
    {
        lock (s_lock)
            s_returned.Push(_number);
    }

    internal static int OfThisThread()
    {
        t_owner ??= new ThreadNumberOwner(Next());
        return t_owner._number;
    }

    private static int Next()
    {
        lock (s_lock)
            return s_returned.TryPop(out var returned) ? returned : ++s_last;
    }
}
