// C# 12. Names that resolve through usings, aliases, nested types and namespaces of the user's file.
using static System.Math;
using IO = System.IO;
using Text = System.Text.StringBuilder;

namespace Conformance.Names.TypesAndAliases;

partial class Holder
{
    public enum Kind
    {
        A,
        B,
    }

    private const int Size = 4;

    private static readonly Text s_text = new();

    private delegate int Op(int n);

    private class Nested
    {
        public int N = Size;
        public static Kind K => Kind.B;
    }

    [CoTask]
    public static async CoTask<string> Run()
    {
        s_text.Clear();
        Op op = n => n * Size;
        var nested = new Nested();
        await Pause(1);
        s_text.Append(op(nested.N)).Append(IO.Path.GetFileName("/a/b.txt")).Append(Max(3, Abs(-7)));
        Kind kind = Nested.K;
        await Pause(2);
        switch (kind)
        {
            case Kind.A:
                return "a";
            case Kind.B:
                s_text.Append(Kind.B);
                break;
        }
        Kind Kind1 = Kind.A;
        await Pause(3);
        return s_text.ToString() + Kind1 + PI.ToString("F1", System.Globalization.CultureInfo.InvariantCulture);
    }
}

partial class ColorColor
{
    public enum Color
    {
        Red,
        Blue,
    }

    public Color Color1 => Color.Red;

    private Color Color2 = Color.Blue;

    public static string Describe(Color c) => $"<{c}>";

    [CoTask]
    public async CoTask<string> Run(Color Color)
    {
        await Pause(1);
        return Describe(Color) + Color1 + Color2 + Color.ToString();
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Log(await Holder.Run());
        Log(await new ColorColor().Run(ColorColor.Color.Blue));
    }
}
