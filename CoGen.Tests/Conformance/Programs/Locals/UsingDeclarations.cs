// C# 8. using declarations: closed at the end of their scope, in reverse order, on every way out.
namespace Conformance.Locals.UsingDeclarations;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        for (var i = 0; i < 4; i++)
        {
            try
            {
                Log(await Run(i));
            }
            catch (TestException e)
            {
                Log(e.Message);
            }
        }
    }

    [CoTask]
    static async CoTask<int> Run(int n)
    {
        using var a = new Resource("a");
        await Pause(1);
        using Resource b = new("b"),
            c = new("c");
        if (n == 0)
            return await Point(2);
        for (var i = 0; i < 2; i++)
        {
            using var d = new Resource($"d{i}");
            await Pause(3);
            if (n == 1)
                break;
            if (n == 2)
                throw new TestException(d.ToString());
        }
        {
            using var none = (Resource?)null;
            await Pause(4);
        }
        return 5;
    }
}
