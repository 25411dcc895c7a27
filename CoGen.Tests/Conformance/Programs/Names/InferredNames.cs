// C# 7. Names the compiler infers from locals: tuples, anonymous types, nameof, caller-argument expressions, caller info.
namespace Conformance.Names.InferredNames;

static partial class Program
{
    static string Info(
        int value,
        [CallerMemberName] string member = "",
        [CallerLineNumber] int line = 0,
        [CallerArgumentExpression(nameof(value))] string text = "",
        [CallerFilePath] string file = ""
    ) => $"{value} {member} {line} {text} {System.IO.Path.GetFileName(file)}";

    [CoTask]
    internal static async CoTask Main()
    {
        for (var i = 0; i < 2; i++)
        {
            var count = await Point(i);
            await Pause(1);
            var tuple = (count, i, text: "t");
            Log(tuple.count + tuple.i + tuple.text);
            var anonymous = new
            {
                count,
                Twice = count * 2,
                i,
            };
            Log(anonymous);
            Log(nameof(count) + nameof(i) + nameof(Main));
            Log(Info(count));
            Log(Info(count + i * 2));
            Log(Info(await Point(3)));
            Func<string> inside = () => Info(count);
            Log(inside());
            ArgumentNullException? caught = null;
            try
            {
                string? nothing = null;
                await Pause(2);
                ArgumentNullException.ThrowIfNull(nothing);
            }
            catch (ArgumentNullException e)
            {
                caught = e;
            }
            Log(caught!.ParamName);
            Log(
                (
                    from x in new[] { 1 }
                    let y = count + x
                    select new
                    {
                        x,
                        y,
                        count,
                    }
                ).First()
            );
        }
    }
}
