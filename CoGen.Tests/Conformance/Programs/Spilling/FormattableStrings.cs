// C# 6. Interpolated strings that become FormattableString and IFormattable.
namespace Conformance.Spilling.FormattableStrings;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        FormattableString f = $"{Val(1)} and {await Point(2)}";
        Log(f.Format + f.ArgumentCount);
        IFormattable i = $"{await Point(3)}!";
        Log(i.ToString(null, null));
    }
}
