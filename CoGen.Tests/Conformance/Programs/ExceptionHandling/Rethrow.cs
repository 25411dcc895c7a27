// C# 6. throw; keeps the exception; throw e; wraps; the caught object is the same; nested rethrow.
namespace Conformance.ExceptionHandling.Rethrow;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var original = new TestException("original");
        try
        {
            await Through(original, false);
        }
        catch (TestException e)
        {
            Log(ReferenceEquals(e, original));
        }
        try
        {
            await Through(original, true);
        }
        catch (InvalidOperationException e)
        {
            Log(ReferenceEquals(e.InnerException, original));
        }
        try
        {
            await Nested();
        }
        catch (Exception e)
        {
            Log(e.Message);
        }
    }

    [CoTask]
    static async CoTask Through(Exception exception, bool wrap)
    {
        try
        {
            try
            {
                await Pause(1);
                throw exception;
            }
            catch (TestException) when (!wrap)
            {
                throw;
            }
            catch (TestException e)
            {
                throw new InvalidOperationException("wrapped", e);
            }
        }
        catch (Exception e)
        {
            Log(e.GetType().Name);
            throw;
        }
    }

    [CoTask]
    static async CoTask Nested()
    {
        try
        {
            await Fail(1);
        }
        catch (Exception outer)
        {
            try
            {
                await Fail(2);
            }
            catch (Exception inner)
            {
                Log(outer.Message + inner.Message);
                await Pause(3);
            }
            await Pause(4);
            throw;
        }
    }
}
