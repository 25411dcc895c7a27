// C# 11. Text whose columns matter: raw and verbatim strings over several lines, comments, tabs and escapes, in copied and awaited code.
// Other stops: a switch expression and a lambda in the holes of a string on one line
namespace Conformance.Mixed.TextColumns;

static partial class Program
{
    static string Id(string s, int n = 0) => s.ReplaceLineEndings("|") + n;

    [CoTask]
    internal static async CoTask Main()
    {
        var a = """
            one
              two
            three
            """;
        Log(Id(a));
        if (await Point(1) > 0)
        {
            var b = $"""
                x {await Point(2)}
                  y {a.Length}
                """;
            Log(Id(b));
            foreach (var i in new[] { 1, 2 })
            {
                Log(
                    Id(
                        $$"""
                        {{i}}
                          { {{await Point(i)}} }
                        """
                    )
                );
                Log(
                    Id(
                        """
                        deep
                          er
                        """,
                        await Point(3)
                    )
                );
                Log(
                    Id(
                        @"verbatim
   with ""quotes""
end",
                        i
                    )
                );
                Func<string> f = () =>
                {
                    return Id(
                            """
                            in lambda
                             x
                            """
                        )
                        + $"""
                      {i + 1} and {
                          i
                              + 2
                      }
                        z
                      """;
                };
                Log(f());
                await Pause(i);
                string Local() =>
                    """
                        left
                          right
                        """ + i;
                Log(Id(Local()));
            }
        }
        Log(
            Id(
                """" """ """"
                    + """"""
                    "quotes" """"
                    """"""
                    + await Point(5)
            )
        );
        var \u0061b = "\u0062\x63\t\0\e";
        Log(
            ab.Length
        ); /* one */ /* two
           lines */
        var c = await Point(6); // end
        Log(c);
        Log(Id(a, c));
        Log( // first
            Id( // second
                """
                arg
                """, // third
                /* fourth */await Point(7) /* fifth */
            ) // sixth
        );
        var u8 = "bytes"u8.Length + await Point(8);
        Log(u8 + 'x' + '\'' + "\"" + @"\" + '\u0041');
        Log(1_000 + 0b11 + 0xFF + 1e3 + 1.5f + 3UL + await Point(9));
        var x = await Point(10);
        var y = x;
        {
            var z = y;
            Log(z);
            await Pause(z);
        }
        if (x > 1)
            Log(x);
        else
            await Pause(1);
        for (; ; )
        {
            if (await Point(x++) > 11)
                break;
            else
                continue;
        }
        Log(
            $"{x}{(x > 1 ? "a" : "b")}{$"{$"{y}"}"}{"}"}{'{'}{{}}"
                + $@"{x}
   {await Point(11)}"
        );
        Log($"{x switch { > 5 => "big", _ => "small" }} {new { x }.x:X4} {((Func<int>)(() => { return x; }))(), -5}|");
#pragma warning disable CS0219
        const string k =
            """
                const
                """ + "x";
#pragma warning restore CS0219
        Log(k + await Point(12));
    }
}
