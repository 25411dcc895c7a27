static class Extensions
{
    public static void Slowly(this int n) => Thread.Sleep(n + 1);

    extension(string s)
    {
        public void Slow() => Thread.Sleep(s.Length + 1);

        public int Long
        {
            get
            {
                Thread.Sleep(1);
                return 1;
            }
        }
    }
}

partial class UsesExtensions
{
    [CoTask]
    async CoTask Run()
    {
        1.Slowly(); // CG1002
        "x".Slow(); // CG1002
        Console.WriteLine("x".Long); // CG1002
        await Sys.Yield();
    }
}
