using CoGen.Tests.BrokenCode;
using CoGen.Tests.Conformance;
using Xunit.Sdk;

namespace CoGen.Tests.Fuzz;

/// <summary>Scrambled programs of the conformance suite under the generator and every analyzer.</summary>
internal static class BrokenRun
{
    private const int Reported = 100;

    public static int Run(int seed, int count)
    {
        var failed = 0;
        for (var i = 0; i < count; i++)
        {
            var random = new Random(seed + i);
            var program = ConformanceProgram.All[random.Next(ConformanceProgram.All.Count)];
            try
            {
                Survival.CheckAsync(program, Scrambler.Scramble(program.Source, random)).GetAwaiter().GetResult();
            }
            catch (XunitException error)
            {
                failed++;
                Console.WriteLine($"---- seed {seed + i}, {program.Name}\n{error.Message}");
            }
            catch (AggregateException error) when (!error.ToString().Contains("at CoGen.Generator", StringComparison.Ordinal))
            {
                // The compiler's own fault: it binds bodies in parallel.
                Console.WriteLine($"---- seed {seed + i}, {program.Name}: the compiler fails on it ({error.InnerException!.Message})");
            }
            if ((i + 1) % Reported == 0 || i + 1 == count)
                Console.WriteLine($"{i + 1} scrambled programs from seed {seed}: {failed} failed");
        }
        return failed == 0 ? 0 : 1;
    }
}
