// C# 12. Members called as their types are, with dynamic arguments: the object is what is asked at run time.
namespace Conformance.Dynamic.ColorColor;

class Color
{
    public static string Parse(int n) => "int " + n;

    public static string Parse(string s) => "string " + s;

    public static string Only(int n) => "only " + n;

    public string Mix(int n) => "mix " + n;

    public string Mix(string s) => "mix " + s;
}

partial class Pen
{
    public Color Color { get; } = new();

    [CoTask]
    internal async CoTask Instance(dynamic d)
    {
        Log((object)Color.Mix(d));
        Log((object)Color.Mix(await Point(1, d)));
        try
        {
            Log((object)Color.Parse(d));
        }
        catch (Microsoft.CSharp.RuntimeBinder.RuntimeBinderException e)
        {
            Log(e.Message);
        }
        try
        {
            Log((object)Color.Parse(await Point(4, d)));
        }
        catch (Microsoft.CSharp.RuntimeBinder.RuntimeBinderException e)
        {
            Log(e.Message);
        }
        try
        {
            Log((object)Color.Only(d));
        }
        catch (Microsoft.CSharp.RuntimeBinder.RuntimeBinderException e)
        {
            Log(e.Message);
        }
    }

    [CoTask]
    internal static async CoTask Given(Color Color, dynamic d)
    {
        Func<Color> get = () => Color;
        Log((object)get().Mix(d));
        for (var i = 0; i < 2; i++)
        {
            try
            {
                Log((object)(i == 0 ? Color.Parse(d) : Color.Parse(await Point(5, d))));
            }
            catch (Microsoft.CSharp.RuntimeBinder.RuntimeBinderException e)
            {
                Log(e.Message);
            }
        }
    }

    [CoTask]
    internal static async CoTask Static(dynamic d)
    {
        Log((object)Color.Parse(d));
        Log((object)Color.Parse(await Point(2, d)));
        Log((object)Color.Only(await Point(3, d)));
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        await new Pen().Instance(1);
        await new Pen().Instance("s");
        await Pen.Static(2);
        await Pen.Given(new Color(), 3);
    }
}
