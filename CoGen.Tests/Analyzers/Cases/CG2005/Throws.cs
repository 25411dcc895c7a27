partial class KillThrows
{
    [CoTask]
    async CoTask Run(bool x)
    {
        Func<CoTask> sometimes = async () =>
        {
            try
            {
                await Sys.Yield();
            }
            catch (Exception) // CG2005
            {
                if (x)
                    throw;
            }
        };
        Func<CoTask> asItIs = async () =>
        {
            try
            {
                await Sys.Yield();
            }
            catch (Exception e)
            {
                if (e is not IOException)
                    throw;
            }
        };
        Func<CoTask> always = async () =>
        {
            try
            {
                await Sys.Yield();
            }
            catch (Exception e)
            {
                Console.WriteLine(e);
                throw new IOException("x", e);
            }
        };
        Func<CoTask> returns = async () =>
        {
            try
            {
                try
                {
                    await Sys.Yield();
                }
                finally
                {
                    Console.WriteLine();
                }
            }
            catch (Exception) // CG2005
            {
                return;
            }
        };
        await sometimes();
        await asItIs();
        await always();
        await returns();
    }
}
