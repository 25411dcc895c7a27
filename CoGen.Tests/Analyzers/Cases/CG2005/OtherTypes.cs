partial class OtherTypes
{
    [CoTask]
    static async CoTask Work() => await Sys.Yield();

    static async CoTask ThrowsOthers()
    {
        try
        {
            await Work();
        }
        catch (Exception e) // CG2005
        {
            if (e is IOException)
                throw;
        }
        try
        {
            await Work();
        }
        catch (Exception e) // CG2005
        {
            if (e is OperationCanceledException)
                Console.WriteLine("killed");
            else
                throw;
        }
        try
        {
            await Work();
        }
        catch (Exception e) // CG2005
        {
            if (e is not OperationCanceledException canceled)
                throw;
            Console.WriteLine(canceled);
        }
    }

    static async CoTask ThrowsKills()
    {
        try
        {
            await Work();
        }
        catch (Exception e)
        {
            if (e is IOException)
                Console.WriteLine(e);
            else
                throw;
        }
        try
        {
            await Work();
        }
        catch (Exception e)
        {
            if (e is OperationCanceledException canceled)
                throw;
            Console.WriteLine(e);
        }
        try
        {
            await Work();
        }
        catch (Exception e)
        {
            if (!(e is IOException))
                throw;
        }
        try
        {
            await Work();
        }
        catch (Exception e)
        {
            if (e is not IOException io)
                throw;
            Console.WriteLine(io.Message);
        }
        try
        {
            await Work();
        }
        catch (Exception e)
        {
            switch (e)
            {
                case TaskKilledException:
                    throw;
                default:
                    Console.WriteLine(e);
                    break;
            }
        }
    }
}
