using CoGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CoGen.Tests.Analyzers;

/// <summary>In an editor a referenced project is a compilation, in a build a file: the rules say the same of both.</summary>
public class ReferencedProjectsTest
{
    private const string Library = """
        using System.Threading;

        public interface IStore { int Load(); }

        public class Base
        {
            public static readonly object Ready = Make();
            private readonly Mutex _gate = new();
            protected readonly ManualResetEvent Set = new(false);
            public Base() => Set.WaitOne();
            public Mutex Gate => _gate;
            public void Acquire() => Monitor.Enter(_gate);
            public void Release() => Monitor.Exit(_gate);
            public static void Fail() => throw new InvalidOperationException();
            public virtual void Rest() => Thread.Sleep(10);
            public static Task Done() => Task.CompletedTask;
            public static async Task Later() => await Task.Delay(5);
            public Task Kept { get; } = Task.CompletedTask;
            public bool IsCompleted { get; set; }
            public int[] Parts { get; } = [1];
            public static void Turn() { }
            public static async CoTask Nothing() { }
            private static object Make() { Thread.Sleep(1); return new(); }
        }
        """;

    private const string App = """
        public class Derived : Base
        {
            public override void Rest() => base.Rest();
            public void Wait() => Set.WaitOne();
        }

        public static partial class Program
        {
            private static bool _stop;

            [CoTask]
            public static async CoTask Main(IStore store, Base other)
            {
                var own = new Derived();
                own.Rest();
                other.Rest();
                own.Wait();
                own.Acquire();
                await Sys.Yield();
                own.Release();
                store.Load();
                _ = Base.Ready;
                own.Gate.WaitOne();
                Base.Done().Wait();
                await Base.Later();
                Base.Later().Wait();
                own.Kept.Wait();
                if (store.Load() == 0)
                    Base.Fail();
                lock (own)
                    other.Rest();
                while (!other.IsCompleted)
                    Base.Turn();
                while (!_stop)
                    Base.Turn();
                while (!_stop)
                    await Base.Nothing();
                while (!_stop)
                    foreach (var part in other.Parts)
                        await Sys.Yield();
            }
        }
        """;

    [Fact]
    public async Task TheRulesSayOfAProjectWhatTheySayOfItsAssembly()
    {
        var library = TestCompilation.Create("Library", [Library], []);
        using var image = new MemoryStream();
        Assert.True(library.Emit(image).Success);
        var asFile = await Messages(MetadataReference.CreateFromImage(image.ToArray()));
        var asProject = await Messages(library.ToMetadataReference());
        Assert.Contains(asFile, message => message.StartsWith("CG1002 at 'own.Wait()'", StringComparison.Ordinal));
        Assert.Equal(asFile, asProject);
    }

    private static async Task<IReadOnlyList<string>> Messages(MetadataReference library)
    {
        var compilation = TestCompilation.Create("App", [App], [library]);
        var found = await AllAnalyzers.RunAsync(compilation, TestContext.Current.CancellationToken);
        return [.. found.OrderBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Id, StringComparer.Ordinal).Select(Text)];
    }

    private static string Text(Diagnostic diagnostic) =>
        $"{diagnostic.Id} at '{diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan)}': {diagnostic.GetMessage()}";
}
