using CoGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CoGen.Tests.Interception;

/// <summary>The trimmer reads factories, frames and interceptors, and is told by them what the user's methods tell it.</summary>
public class TrimmingTest
{
    private const string Source = """
        using System.Diagnostics.CodeAnalysis;
        using static System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes;

        public static partial class Program
        {
            [CoTask]
            public static async CoTask<T> Make<[DynamicallyAccessedMembers(PublicParameterlessConstructor)] T>()
            {
                await Sys.Yield();
                return Activator.CreateInstance<T>();
            }

            [CoTask]
            public static async CoTask<int> Names([DynamicallyAccessedMembers(PublicProperties | PublicFields)] Type type)
            {
                await Sys.Yield();
                Func<int> count = () => type.GetProperties().Length;
                return count() + type.GetFields().Length;
            }

            [return: DynamicallyAccessedMembers(PublicMethods)]
            static Type Given() => typeof(string);

            [CoTask]
            public static async CoTask<int> Locals<[DynamicallyAccessedMembers(PublicProperties)] T>(
                [DynamicallyAccessedMembers(PublicFields)] Type type
            )
            {
                var ofParameter = typeof(T);
                var given = Given();
                Type copied = type;
                var reset = typeof(T);
                await Sys.Yield();
                reset = copied;
                await Sys.Yield();
                return ofParameter.GetProperties().Length + given.GetMethods().Length + copied.GetFields().Length + reset.Name.Length;
            }

            [CoTask, RequiresUnreferencedCode("no \"trimming\""), RequiresDynamicCode("nor this", Url = "there")]
            public static async CoTask Unsafe() => await Sys.Yield();

            [CoTask]
            [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "kept")]
            [UnconditionalSuppressMessage("AOT", "IL3050")]
            public static async CoTask Quiet() => await Unsafe();

            static void Main()
            {
                var os = new Scheduler();
                os.Spawn(Make<object>());
                os.Spawn(Names(typeof(string)));
                os.Spawn(Unsafe());
            }
        }
        """;

    private const string Keeps = "DynamicallyAccessedMembersAttribute";

    [Fact]
    public void FramesAndInterceptorsSayWhatTheMethodSays()
    {
        var compilation = TestCompilation.Create(Source);
        TestCompilation.Driver().RunGeneratorsAndUpdateCompilation(compilation, out var updated, out _);
        Assert.DoesNotContain(updated.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var program = updated.GetTypeByMetadataName("Program")!;
        Assert.Contains(Keeps + "(1)", Of(Frame(program, "Make").TypeParameters[0]));
        Assert.Contains(Keeps + "(544)", Of(Frame(program, "Names").GetMembers("type").Single()));
        Assert.Contains(Keeps + "(544)", Of(Frame(program, "Names").GetTypeMembers().Single().GetMembers("type").Single()));
        Assert.Contains(Keeps + "(512)", Of(Field("Locals", "ofParameter")));
        Assert.Contains(Keeps + "(8)", Of(Field("Locals", "given")));
        Assert.Contains(Keeps + "(32)", Of(Field("Locals", "copied")));
        Assert.Empty(Of(Field("Locals", "reset")));
        string[] requires = ["RequiresUnreferencedCodeAttribute(no \"trimming\")", "RequiresDynamicCodeAttribute(nor this)"];
        Assert.All(requires, expected => Assert.Contains(expected, Of(Frame(program, "Unsafe"))));
        Assert.All(requires, expected => Assert.Contains(expected, Of(program.GetMembers("Unsafe__Task").Single())));
        Assert.All(requires, expected => Assert.Contains(expected, Of(program.GetMembers("Unsafe__Call").Single())));
        Assert.Contains("UnconditionalSuppressMessageAttribute(AOT, IL3050)", Of(Frame(program, "Quiet")));
        var interceptors = updated.GetSymbolsWithName("Interceptors").OfType<INamedTypeSymbol>().Single().GetMembers();
        Assert.Contains(Keeps + "(1)", Of(Interceptor("Make").TypeParameters[0]));
        Assert.Contains(Keeps + "(544)", Of(Interceptor("Names").Parameters[0]));
        Assert.All(requires, expected => Assert.Contains(expected, Of(Interceptor("Unsafe"))));

        ISymbol Field(string method, string name) => Frame(program, method).GetMembers(name).Single();
        IMethodSymbol Interceptor(string name) =>
            interceptors.OfType<IMethodSymbol>().Single(method => method.Name.StartsWith(name, StringComparison.Ordinal));
    }

    private static INamedTypeSymbol Frame(INamedTypeSymbol type, string method) => type.GetTypeMembers(method + "__Frame").Single();

    private static IEnumerable<string> Of(ISymbol symbol) =>
        symbol
            .GetAttributes()
            .Select(a => $"{a.AttributeClass!.Name}({string.Join(", ", a.ConstructorArguments.Select(argument => argument.Value))})");
}
