using static CoGen.Tests.Interception.RedirectionCheck;

namespace CoGen.Tests.Interception;

/// <summary>The signatures a task can have, each mirrored by its interceptor.</summary>
public class RedirectedSignaturesTest
{
    [Fact]
    public void GenericMethodOfGenericNestedType() =>
        Redirects(
            "Log.Write(await Outer<int>.Inner<string>.M<long>(1, \"a\", 2));",
            "",
            """
            partial class Outer<T> where T : struct
            {
                internal static partial class Inner<U> where U : class
                {
                    [CoTask] public static async CoTask<string> M<V>(T t, U u, V v) where V : IComparable<V>
                    {
                        await Sys.Yield();
                        return $"{t} {u} {v}";
                    }
                }
            }
            """
        );

    [Fact]
    public void TypeParametersOfEqualName() =>
        Redirects(
            "Log.Write(await Outer<int>.M<string>(\"x\"));",
            "",
            """
            partial class Outer<T>
            {
                [CoTask] public static async CoTask<string> M<T>(T t) { await Sys.Yield(); return t + typeof(T).Name; }
            }
            """
        );

    [Fact]
    public void ParamsAndDefaults() =>
        Redirects(
            "await M(); await M(1, 2, 3); await M(n: 4); await M(5, [6, 7]);",
            "[CoTask] static async CoTask M(int n = 9, params int[] rest) { Log.Write(n + rest.Sum()); await Sys.Yield(); }",
            calls: 4
        );

    [Fact]
    public void PrivateTypeAsTypeArgument() =>
        Redirects(
            "Log.Write(await Wrap(new Hidden()));",
            "[CoTask] static async CoTask<string> Wrap<T>(T t) { await Sys.Yield(); return t!.ToString()!; } private record Hidden;"
        );

    [Fact]
    public void KeywordIdentifiers() =>
        Redirects(
            "await @class.@void<int>(1, 2);",
            "",
            "partial class @class { [CoTask] public static async CoTask @void<@int>(@int @in, int @ref) { Log.Write($\"{@in}{@ref}\"); await Sys.Yield(); } }"
        );

    [Fact]
    public void OverloadsReachTheirOwn() =>
        Redirects(
            "await M(1); await M(\"s\"); await M<int>(2); await M((object)3);",
            """
            [CoTask] static async CoTask M(int n) { Log.Write("int"); await Sys.Yield(); }
            [CoTask] static async CoTask M(string s) { Log.Write("string"); await Sys.Yield(); }
            [CoTask] static async CoTask M<T>(T t) { Log.Write("T"); await Sys.Yield(); }
            [CoTask] static async CoTask M(object o) { Log.Write("object"); await Sys.Yield(); }
            """,
            calls: 4
        );

    [Fact]
    public void TuplesDynamicAndNullableTypes() =>
        Redirects(
            "Log.Write((await M((1, \"a\"), null, [null])).b);",
            "[CoTask] static async CoTask<(int a, string? b)> M((int a, string b) t, string? s, List<string?> l) { await Sys.Yield(); return t; }"
        );

    [Fact]
    public void OverloadResolutionPriority() =>
        Redirects(
            "await M(\"s\"); await M(1);",
            """
            [CoTask, System.Runtime.CompilerServices.OverloadResolutionPriority(1)]
            static async CoTask M(object o) { Log.Write("object " + o); await Sys.Yield(); }
            [CoTask] static async CoTask M(string s) { Log.Write("string " + s); await Sys.Yield(); }
            """,
            calls: 2
        );

    [Fact]
    public void EveryConstraint() =>
        Redirects(
            """
            Log.Write(await All<int, string, List<int>, C, DayOfWeek, C>.M<int?>(1, "a", [2], new(), DayOfWeek.Friday, new(), 3));
            """,
            "",
            """
            class C : IComparable<C> { public int CompareTo(C? c) => 0; }
            partial class All<T, U, V, W, X, Y>
                where T : unmanaged where U : class? where V : class, IEnumerable<T>, new() where W : C, IComparable<W> where X : struct, Enum where Y : notnull, W
            {
                [CoTask] internal static async CoTask<string> M<Z>(T t, U u, V v, W w, X x, Y y, Z z)
                {
                    await Sys.Yield();
                    return $"{t}{u}{v.Count()}{x}";
                }
            }
            """
        );

    [Fact]
    public void StaticMethodOfRefStruct() =>
        Redirects(
            "await R<int>.M(1);",
            "",
            "ref partial struct R<T> where T : allows ref struct { [CoTask] public static async CoTask M(int n) { Log.Write(n); await Sys.Yield(); } }"
        );

    [Fact]
    public void CallerInfoIsThatOfTheCall() =>
        Redirects(
            "await M(1 + 1);",
            """
            [CoTask] static async CoTask M(
                int n,
                [System.Runtime.CompilerServices.CallerMemberName] string member = "",
                [System.Runtime.CompilerServices.CallerLineNumber] int line = 0,
                [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(n))] string text = ""
            )
            {
                Log.Write($"{n} {member} {line} {text}");
                await Sys.Yield();
            }
            """
        );
}
