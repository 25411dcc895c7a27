partial class ThrowingLoops
{
    [CoTask]
    async CoTask NeverGoesOn(int n, bool a)
    {
        switch (n)
        {
            case 0:
                Fail("nothing to read");
                goto case 0;
            default:
                await Sys.Yield();
                break;
        }
        while (a)
            Fail("a");
        while (a) // CG2003
            Warn("a");
        do
        {
            if (n > 0)
                Fail("n");
            await Sys.Yield();
        } while (a);
    }

    static void Fail(string why) => throw new InvalidOperationException(why);

    static void Warn(string why)
    {
        if (why.Length > 100)
            throw new InvalidOperationException(why);
    }
}
