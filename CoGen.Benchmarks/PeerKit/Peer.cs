using System.Diagnostics;
using System.Globalization;
using CoGen.Benchmarks.Workloads;

namespace CoGen.Benchmarks.PeerKit;

/// <summary>
/// CoGen as one peer among others: A switch, B spawn and finish, C bytes of a parked task, D nested calls, F timers, K kill. Prints
/// <c>section peer parameter metric value</c>, separated by tabs.
/// </summary>
internal static class Peer
{
    private const string Name = "cogen";

    // Frames next to each other in the ready queue then lie apart in memory.
    private static readonly bool s_isShuffled = Environment.GetEnvironmentVariable("PEER_SHUFFLE") == "1";

    internal static int Run(string section)
    {
        switch (section)
        {
            case "A":
                Switch(Name, (i, times) => Switching.Make(i, 1, times));
                Switch($"{Name}-poly8", (i, times) => Switching.Make(i, 8, times));
                Switch($"{Name}-fallback", (_, times) => Switching.Fallback(times));
                Wake();
                return 0;
            case "B":
                Spawn();
                return 0;
            case "C":
                Park();
                return 0;
            case "D":
                Call();
                return 0;
            case "F":
                Timers();
                return 0;
            case "K":
                Kill();
                return 0;
            default:
                Console.Error.WriteLine($"No section {section}: A, B, C, D, F or K.");
                return 2;
        }
    }

    private static void Switch(string name, Func<int, int, CoTask> make)
    {
        var os = new Scheduler();
        foreach (var tasks in (int[])[2, 1000, 100_000])
        {
            var times = Math.Max(2, 20_000_000 / tasks);
            var measured = Measurement.Of(() => Fill(tasks, times), os.Run, (double)tasks * times, small: () => FillAndRun(16, 100));
            Print("A", name, tasks, "switch", measured);
        }

        void Fill(int tasks, int times)
        {
            if (s_isShuffled)
                FillShuffled(tasks, times);
            else
                for (var i = 0; i < tasks; i++)
                    os.Spawn(make(i, times));
        }

        void FillShuffled(int tasks, int times)
        {
            var made = new CoTask[tasks];
            for (var i = 0; i < tasks; i++)
                made[i] = make(i, times);
            new Random(42).Shuffle(made);
            foreach (var task in made)
                os.Spawn(task);
        }

        void FillAndRun(int tasks, int times)
        {
            Fill(tasks, times);
            os.Run();
        }
    }

    // All pushes, no yields in place.
    private static void Wake()
    {
        var os = new Scheduler();
        foreach (var tasks in (int[])[2, 1000, 100_000])
        {
            var times = Math.Max(2, 10_000_000 / tasks);
            Print(
                "A",
                $"{Name}-wake",
                tasks,
                "switch",
                Measurement.Of(() => Waking.Spawn(os, tasks, times), os.Run, (double)tasks * times, small: FewWakes)
            );
        }

        void FewWakes()
        {
            Waking.Spawn(os, 16, 100);
            os.Run();
        }
    }

    // Of parked tasks.
    private static void Kill()
    {
        var os = new Scheduler();
        var tids = new Tid[100_000];
        Print("K", Name, tids.Length, "kill", Measurement.Of(() => ParkAll(tids.Length), () => KillAll(tids.Length), tids.Length, Few));

        void ParkAll(int count)
        {
            for (var i = 0; i < count; i++)
                tids[i] = os.Spawn(Parking.Park(i));
            os.Tick();
        }

        void KillAll(int count)
        {
            for (var i = 0; i < count; i++)
                os.Kill(tids[i]);
        }

        void Few()
        {
            ParkAll(100);
            KillAll(100);
        }
    }

    private static void Spawn()
    {
        var os = new Scheduler();
        Print("B", Name, "wave1000", "task", Measurement.Of(() => { }, () => Waves(1000, 1000), 1e6, small: () => Waves(2, 200)));
        Print("B", Name, "all1M", "task", Measurement.Of(() => { }, () => Waves(1, 1_000_000), 1e6, small: () => Waves(2, 200)));

        void Waves(int waves, int tasks)
        {
            for (var wave = 0; wave < waves; wave++)
            {
                for (var i = 0; i < tasks; i++)
                    os.Spawn(Switching.Loop<Switching.Kind0>(1));
                os.Run();
            }
        }
    }

    // In a scheduler whose arrays have grown, as they have after a first such crowd.
    private static void Park()
    {
        const int Tasks = 1_000_000;
        var os = new Scheduler();
        var spawned = Measurement.Of(os.KillAll, () => Spawn(Tasks), Tasks, small: () => Spawn(1000));
        Print("C", Name, Tasks, "ns/spawn", spawned.Nanoseconds);
        os = new Scheduler();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        Spawn(Tasks);
        var after = GC.GetTotalMemory(forceFullCollection: true);
        Print("C", Name, Tasks, "heap-bytes/task", (after - before) / (double)Tasks);
        GC.KeepAlive(os);

        void Spawn(int tasks)
        {
            for (var i = 0; i < tasks; i++)
                os.Spawn(Parking.Park(i));
            os.Tick();
        }
    }

    private static void Call()
    {
        const int Yields = 3_000_000;
        var os = new Scheduler();
        foreach (var depth in (int[])[0, 1, 10, 100])
        {
            Print(
                "D",
                Name,
                depth,
                "leaf-yield",
                Measurement.Of(() => { }, () => Deep(depth, Yields), Yields, small: () => Deep(depth, 100))
            );
            if (depth == 0)
                continue;
            var chains = Yields / depth;
            foreach (var (yields, metric) in ((int, string)[])[(1, "call"), (0, "sync-call")])
                Print(
                    "D",
                    Name,
                    depth,
                    metric,
                    Measurement.Of(
                        () => { },
                        () => Chains(depth, chains, yields),
                        (double)chains * depth,
                        small: () => Chains(depth, 20, yields)
                    )
                );
        }

        void Deep(int depth, int yields)
        {
            os.Spawn(Calling.Deep(depth, yields / 2));
            os.Spawn(Calling.Deep(depth, yields / 2));
            os.Run();
        }

        void Chains(int depth, int count, int yields)
        {
            os.Spawn(Calling.Chains(depth, count, yields));
            os.Run();
        }
    }

    // Insert and fire; the time a sleep takes is virtual.
    private static void Timers()
    {
        foreach (var sleepers in (int[])[100, 100_000, 1_000_000])
        {
            var random = new Random(7);
            var due = new int[sleepers];
            for (var i = 0; i < sleepers; i++)
                due[i] = random.Next(1, 100_000);
            var os = new Scheduler(new SchedulerOptions { Time = new VirtualTime() });
            var times = Math.Max(4, 100_000 / sleepers);
            Print(
                "F",
                Name,
                sleepers,
                "timer",
                Measurement.Of(() => Spawn(os, due, times), os.Run, (double)sleepers * times, small: () => Few(os, due[..100]))
            );
        }

        static void Spawn(Scheduler os, int[] due, int times)
        {
            foreach (var milliseconds in due)
                os.Spawn(Sleeping.Sleep(milliseconds, times));
        }

        static void Few(Scheduler os, int[] due)
        {
            Spawn(os, due, 1);
            os.Run();
        }
    }

    private static void Print(string section, string name, object parameter, string what, Measurement measured)
    {
        Print(section, name, parameter, $"ns/{what}", measured.Nanoseconds);
        Print(section, name, parameter, $"alloc-bytes/{what}", measured.Bytes);
    }

    private static void Print(string section, string name, object parameter, string metric, double value) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{section}\t{name}\t{parameter}\t{metric}\t{value:0.###}"));
}
