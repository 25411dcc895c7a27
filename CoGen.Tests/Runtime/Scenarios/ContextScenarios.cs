using System.Diagnostics;
using System.Globalization;
using System.Threading;

namespace CoGen.Tests.Runtime.Scenarios;

/// <summary>Ambient state: AsyncLocal, culture, Activity.</summary>
public static partial class ContextScenarios
{
    private static readonly AsyncLocal<string?> s_local = new();

    public static void StaysWithItsTask()
    {
        Within(() => Os.Run(SetLocal("a"), SetLocal("b"), ReadLocal("c")));
        Log.Write($"after: {Local}");
    }

    public static void BeginsAsRunsOwn()
    {
        Within(() =>
        {
            s_local.Value = "outer";
            Os.Run(ReadLocal("a"), SetLocal("b"), ReadLocal("c"));
            Log.Write($"after: {Local}");
        });
    }

    public static void IsForgottenWhenTheTaskGivesItUp() => Within(() => Os.Run(SetAndClear(), ReadLocal("other")));

    public static void AfterFailuresAndKills()
    {
        Within(() =>
        {
            using var os = Os.New((tid, e) => Log.Write($"{tid} {e.Message}: {Local}"));
            os.Spawn(SetAndFail());
            var victim = os.Spawn(SetAndClean());
            os.Spawn(ReadLocal("between"));
            os.Spawn(KillIt(victim));
            os.Spawn(ReadLocal("last"));
            os.Run();
            Log.Write($"after: {Local}");
        });
    }

    public static void KilledFromOutside()
    {
        Within(() =>
        {
            using var os = Os.New();
            var victim = os.Spawn(SetAndClean());
            os.Tick();
            s_local.Value = "killer";
            os.Kill(victim);
            Log.Write($"after: {Local}");
        });
    }

    public static void BesideAKilledReadyTask()
    {
        Within(() =>
        {
            using var os = Os.New();
            var victim = os.Spawn(ReadLocal("victim"));
            os.Spawn(SetLocal("a"));
            os.Tick();
            os.Kill(victim);
            os.Run();
        });
    }

    public static void Culture()
    {
        Within(() =>
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            Os.Run(Print("de-DE"), Print("en-US"), Print(null));
            Log.Write($"after: {1.5}");
        });
    }

    public static void Activities()
    {
        Within(() =>
        {
            Os.Run(Trace("first"), Trace("second"));
            Log.Write($"after: {Activity.Current?.OperationName ?? "none"}");
        });
    }

    private static string Local => s_local.Value ?? "none";

    // The runner's own ambient state must not show.
    private static void Within(Action scenario)
    {
        var thread = new Thread(() => scenario());
        thread.UnsafeStart();
        thread.Join();
    }

    [CoTask]
    private static async CoTask SetLocal(string value)
    {
        s_local.Value = value;
        await Sys.Yield();
        Log.Write($"{value}: {Local}");
        await Sys.Sleep(Os.Hour);
        Log.Write($"{value}: {Local}");
    }

    [CoTask]
    private static async CoTask ReadLocal(string name)
    {
        Log.Write($"{name}: {Local}");
        await Sys.Yield();
        Log.Write($"{name}: {Local}");
    }

    [CoTask]
    private static async CoTask SetAndClear()
    {
        s_local.Value = "set";
        await Sys.Yield();
        Log.Write(Local);
        s_local.Value = null;
        await Sys.Yield();
        Log.Write(Local);
        await Sys.Yield();
        Log.Write(Local);
    }

    [CoTask]
    private static async CoTask SetAndFail()
    {
        await Sys.Yield();
        s_local.Value = "failed";
        throw new InvalidDataException("failure");
    }

    [CoTask]
    private static async CoTask SetAndClean()
    {
        s_local.Value = "victim";
        try
        {
            await Sys.Sleep(Os.Hour);
        }
        finally
        {
            Log.Write($"cleanup: {Local}");
            s_local.Value = "cleaned";
        }
    }

    [CoTask]
    private static async CoTask KillIt(Tid victim)
    {
        s_local.Value = "killer";
        await Sys.Kill(victim);
        Log.Write($"killer: {Local}");
    }

    [CoTask]
    private static async CoTask Print(string? culture)
    {
        if (culture is not null)
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        for (var i = 0; i < 2; i++)
        {
            await Sys.Yield();
            Log.Write($"{culture ?? "none"}: {CultureInfo.CurrentCulture.Name}");
        }
    }

    [CoTask]
    private static async CoTask Trace(string name)
    {
        using var activity = new Activity(name);
        activity.Start();
        await Sys.Yield();
        Log.Write($"{name}: {Activity.Current?.OperationName ?? "none"}");
        await Sys.Yield();
        activity.Stop();
        Log.Write($"{name} stopped: {Activity.Current?.OperationName ?? "none"}");
    }
}
