// C# 5. Static members of containing types and of base types, consts, nested access to private members of outer types.
namespace Conformance.Names.Statics;

partial class Outermost
{
    private static int s_secret = 1;
    protected static string Shared => "shared";

    private static int Count(int n) => s_secret += n;

    private const string Message = "message";

    internal partial class Mid
    {
        private static int s_mid = 5;

        internal partial class Deep : Outermost
        {
            private readonly int _deep = 6;

            [CoTask]
            internal async CoTask<string> Run()
            {
                s_secret = 1;
                s_mid = 5;
                await Pause(Count(2));
                s_mid++;
                await Pause(s_mid);
                var text = $"{s_secret} {Shared} {Message} {s_mid > 5} {_deep} {Count(1)} {Outermost.s_secret}";
                return text;
            }
        }
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main() => Log(await new Outermost.Mid.Deep().Run());
}
