using System;
using System.Threading.Tasks;
using CoGen;

namespace Mixed;

partial class CatchMixtures
{
    [CoTask]
    static async CoTask Work() => await Sys.Yield();

    // No frame: its catches see the kill.
    static async CoTask Unmarked(bool a)
    {
        try
        {
            await Work();
        }
        catch (Exception) // CG2005
        { }
        try
        {
            await Work();
        }
        catch // CG2005
        {
            Console.WriteLine();
        }
        try
        {
            await Work();
        }
        catch (TaskKilledException)
        {
            throw;
        }
        catch (Exception e)
        {
            Console.WriteLine(e);
        }
        try
        {
            await Work();
        }
        catch (Exception e) when (e is not TaskKilledException) { }
        try
        {
            await Work();
        }
        catch (Exception)
        {
            Console.WriteLine();
            throw;
        }
        try
        {
            await Work();
        }
        catch (Exception e) // CG2005
        {
            if (a) // thrown on some ways only
                throw;
            Console.WriteLine(e);
        }
        try
        {
            Console.WriteLine();
        }
        catch (Exception) { }
        try
        {
            await Work();
        }
        catch (InvalidOperationException) { }
        finally
        {
            Console.WriteLine();
        }
    }

    [CoTask]
    static async CoTask Marked()
    {
        try
        {
            await Work();
        }
        catch (Exception) { }
    }
}
