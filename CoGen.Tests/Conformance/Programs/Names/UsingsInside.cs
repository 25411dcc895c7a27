// C# 10. Attributes on parameters and methods, nested namespaces' types, partial methods in parts.
using static Conformance.Names.UsingsInside.Deeper.Helpers;
using Inner = Conformance.Names.UsingsInside.Deeper.Thing;

namespace Conformance.Names.UsingsInside
{
    static partial class Program
    {
        [CoTask]
        [Obsolete("not really")]
        private static async CoTask<int> Marked([System.Diagnostics.CodeAnalysis.NotNull] string? text, int n = 3)
        {
            await Pause(n);
            return text!.Length + Help(n);
        }

        [CoTask]
        internal static partial CoTask<string> InParts(int n);

        [CoTask]
        internal static async CoTask Main()
        {
#pragma warning disable CS0618
            Log(await Marked("abc"));
            Log(await Marked("abc", 5));
#pragma warning restore CS0618
            var thing = new Inner { N = await Point(1) };
            Log(thing.N + Help(await Point(2)));
            Log(await InParts(4));
            Deeper.Thing same = thing;
            await Pause(3);
            Log(ReferenceEquals(same, thing));
        }
    }

    static partial class Program
    {
        internal static async partial CoTask<string> InParts(int n)
        {
            await Pause(n);
            return $"part {n}";
        }
    }
}

namespace Conformance.Names.UsingsInside.Deeper
{
    class Thing
    {
        public int N;
    }

    static class Helpers
    {
        public static int Help(int n) => n * 1000;
    }
}
