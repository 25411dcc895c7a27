using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;

partial class ThrowingCalls
{
    static void Fail(Exception e) => throw new InvalidOperationException("x", e);

    [DoesNotReturn]
    static void End() => Environment.Exit(1);

    static void Note(Exception e)
    {
        if (e is IOException)
            throw e;
    }

    static async CoTask Captured()
    {
        try
        {
            await Sys.Yield();
        }
        catch (Exception e)
        {
            ExceptionDispatchInfo.Capture(e).Throw();
        }
        try
        {
            await Sys.Yield();
        }
        catch (Exception e)
        {
            Console.WriteLine(e);
            ExceptionDispatchInfo.Throw(e);
        }
    }

    static async CoTask ByMethods(bool early)
    {
        try
        {
            await Sys.Yield();
        }
        catch (Exception e)
        {
            Fail(e);
        }
        try
        {
            await Sys.Yield();
        }
        catch (Exception)
        {
            End();
        }
        try
        {
            await Sys.Yield();
        }
        catch (Exception e) // CG2005
        {
            Note(e);
        }
        try
        {
            await Sys.Yield();
        }
        catch (Exception e) // CG2005
        {
            if (early)
                Fail(e);
        }
        try
        {
            await Sys.Yield();
        }
        catch (Exception e) // CG2005
        {
            Action later = () => Fail(e);
            Console.WriteLine(later);
        }
    }
}
