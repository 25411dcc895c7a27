partial class Crowd
{
    sealed class Many
    {
        public Action? A,
            B,
            C,
            D,
            E,
            F,
            G,
            H,
            I,
            J;
        public readonly ManualResetEvent Done = new(false);

        public void Run()
        {
            A?.Invoke();
            B?.Invoke();
            C?.Invoke();
            D?.Invoke();
            E?.Invoke();
            F?.Invoke();
            G?.Invoke();
            H?.Invoke();
            I?.Invoke();
            J?.Invoke();
            Done.WaitOne();
        }

        public void RunQuietly()
        {
            A?.Invoke();
            B?.Invoke();
            C?.Invoke();
            D?.Invoke();
            E?.Invoke();
            F?.Invoke();
            G?.Invoke();
            H?.Invoke();
            I?.Invoke();
            J?.Invoke();
        }
    }

    static void Twice(Many many)
    {
        many.RunQuietly();
        many.Run();
    }

    [CoTask]
    async CoTask Run(Many many)
    {
        await Sys.Yield();
        many.RunQuietly();
        many.Run(); // CG1002
        Twice(many); // CG1002
    }
}
