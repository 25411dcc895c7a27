using System.Globalization;
using System.Runtime.InteropServices;
using CoGen.Benchmarks.InProcess;
using CoGen.Benchmarks.PeerKit;
using CoGen.Benchmarks.Workloads;

namespace CoGen.Benchmarks.Report;

/// <summary>
/// CoGen beside what runs in the same process without it, in one table, and how cost grows, as charts. Medians of seven runs; only the
/// ratios within one run of it mean something.
/// </summary>
internal static class PerformanceReport
{
    private const string None = "–";

    /// <param name="chartFile">Where the charts are written.</param>
    internal static int Run(string chartFile)
    {
        Console.WriteLine(
            $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}, {Environment.ProcessorCount} cores"
        );
        Console.WriteLine();
        Console.Write(Compare());
        var switches = Switches();
        var memory = Memory();
        var echo = EchoThroughput.Measure();
        File.WriteAllText(chartFile, Chart.Draw(switches, memory, echo));
        Console.WriteLine();
        Console.WriteLine($"Charts: {Path.GetFullPath(chartFile)}");
        return 0;
    }

    private static Table Compare()
    {
        var table = new Table("rewritten", "eight frame types", "fallback", "iterator", "`async Task`", "pooled `ValueTask`");
        var os = new Scheduler();
        var ring = new Ring();
        var iterators = new IteratorScheduler();
        foreach (var tasks in (int[])[1_000, 100_000])
        {
            var times = 5_000_000 / tasks;
            table.Add(
                $"switch, {tasks:#,0} tasks, ns",
                Ns(tasks, times, i => os.Spawn(Switching.Make(i, 1, times)), os.Run),
                Ns(tasks, times, i => os.Spawn(Switching.Make(i, 8, times)), os.Run),
                Ns(tasks, times, _ => os.Spawn(Switching.Fallback(times)), os.Run),
                Ns(tasks, times, _ => iterators.Spawn(IteratorMethods.Loop(times)), iterators.Run),
                Ns(tasks, times, _ => ring.SpawnTask(times), ring.Run),
                Ns(tasks, times, _ => ring.SpawnPooled(times), ring.Run)
            );
        }
        Measurement[] lives =
        [
            Life(_ => os.Spawn(Switching.Loop<Switching.Kind0>(1)), os.Run),
            Life(i => os.Spawn(Switching.Make(i, 8, 1)), os.Run),
            Life(_ => os.Spawn(Switching.Fallback(1)), os.Run),
            Life(_ => iterators.Spawn(IteratorMethods.Loop(1)), iterators.Run),
            Life(_ => ring.SpawnTask(1), ring.Run),
            Life(_ => ring.SpawnPooled(1), ring.Run),
        ];
        table.Add("spawn, run, finish, ns", lives.Select(life => Number(life.Nanoseconds)));
        table.Add("the same, bytes", lives.Select(life => Number(life.Bytes)));
        table.Add(
            "park and wake, ns",
            Wakes((tasks, times) => Waking.Spawn(os, tasks, times), os.Run),
            None,
            Wakes((tasks, times) => Waking.SpawnFallback(os, tasks, times), os.Run),
            Wakes((tasks, times) => IteratorMethods.SpawnPairs(iterators, tasks, times), iterators.Run),
            Wakes((tasks, times) => new RingPairs(ring).SpawnTasks(tasks, times), ring.Run),
            Wakes((tasks, times) => new RingPairs(ring).SpawnPooled(tasks, times), ring.Run)
        );
        foreach (var (yields, what) in ((int, string)[])[(1, "that suspends"), (0, "that does not suspend")])
        {
            table.Add(
                $"call at depth 10 {what}, ns",
                Number(Calls(count => os.Run(Calling.Chains(10, count, yields)))),
                None,
                Number(Calls(count => os.Run(Calling.FallbackChains(10, count, yields)))),
                Number(Calls(count => Chains(iterators, count, yields))),
                Number(Calls(count => Chains(ring, count, () => new ValueTask<long>(ring.Deep(9, yields))))),
                Number(Calls(count => Chains(ring, count, () => ring.PooledDeep(9, yields))))
            );
        }
        return table;
    }

    // How cost grows: per switch, and per parked task.
    private static Chart Switches()
    {
        var chart = new Chart("Switch", "tasks", "ns a switch");
        var os = new Scheduler();
        foreach (var tasks in (int[])[1, 10, 100, 1_000, 10_000, 100_000, 1_000_000])
        {
            var times = Math.Max(2, 5_000_000 / tasks);
            chart.Add("yield", tasks, Median(() => Fill(tasks, i => os.Spawn(Switching.Make(i, 1, times))), os.Run, (double)tasks * times));
            chart.Add(
                "eight types",
                tasks,
                Median(() => Fill(tasks, i => os.Spawn(Switching.Make(i, 8, times))), os.Run, (double)tasks * times)
            );
            if (tasks > 1)
                chart.Add("park and wake", tasks, Median(() => Waking.Spawn(os, tasks, times), os.Run, (double)tasks * times));
        }
        return chart;
    }

    private static Chart Memory()
    {
        var chart = new Chart("Parked task", "tasks", "bytes a task, all in all");
        foreach (var tasks in (int[])[1_000, 10_000, 100_000, 1_000_000])
        {
            var before = GC.GetTotalMemory(forceFullCollection: true);
            var os = new Scheduler();
            for (var i = 0; i < tasks; i++)
                os.Spawn(Parking.Park(i));
            os.Tick();
            chart.Add("CoGen", tasks, (GC.GetTotalMemory(forceFullCollection: true) - before) / (double)tasks);
            os.Dispose();
        }
        return chart;
    }

    private static double Median(Action setUp, Action run, double operations) =>
        Measurement.Of(setUp, run, operations, () => { }).Nanoseconds;

    private static string Ns(int tasks, int times, Action<int> spawn, Action run)
    {
        return Number(Median(() => Fill(tasks, spawn), run, (double)tasks * times));
    }

    private static void Fill(int tasks, Action<int> spawn)
    {
        for (var i = 0; i < tasks; i++)
            spawn(i);
    }

    // A thousand live at a time.
    private static Measurement Life(Action<int> spawn, Action run)
    {
        return Measurement.Of(() => { }, () => Waves(1_000), 1e6, () => Waves(2));

        void Waves(int count)
        {
            for (var wave = 0; wave < count; wave++)
            {
                Fill(1_000, spawn);
                run();
            }
        }
    }

    private static string Wakes(Action<int, int> spawn, Action run)
    {
        return Number(Measurement.Of(() => spawn(1_000, 1_000), run, 1e6, Few).Nanoseconds);

        void Few()
        {
            spawn(10, 10);
            run();
        }
    }

    private static double Calls(Action<int> chains) =>
        Measurement.Of(() => { }, () => chains(20_000), 200_000, () => chains(10)).Nanoseconds;

    private static void Chains(IteratorScheduler iterators, int count, int yields)
    {
        iterators.Spawn(IteratorMethods.Chains(10, count, yields));
        iterators.Run();
    }

    private static void Chains(Ring ring, int count, Func<ValueTask<long>> call)
    {
        _ = Await();
        ring.Run();

        async Task Await()
        {
            for (var i = 0; i < count; i++)
                await call();
        }
    }

    private static string Number(double value) => value.ToString(value < 10 ? "0.0" : "#,0", CultureInfo.InvariantCulture);
}
