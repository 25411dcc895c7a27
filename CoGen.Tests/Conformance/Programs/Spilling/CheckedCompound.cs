// C# 7. Compound assignment of every integer size in checked and unchecked code, nullables, decimals, shifts, strings.
namespace Conformance.Spilling.CheckedCompound;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        byte b = 250;
        short s = 1;
        int m = int.MaxValue;
        char c = 'a';
        byte[] bs = [255, 1];
        int? ni = int.MaxValue;
        unchecked
        {
            b += (byte)await Point(10);
            Log(b);
            bs[await Point(0)]++;
            Log(bs[0]);
            m += await Point(1);
            Log(m);
        }
        try
        {
            checked
            {
                bs[1] -= (byte)await Point(2);
            }
        }
        catch (OverflowException)
        {
            Log("ovf1");
        }
        try
        {
            checked
            {
                m -= await Point(1);
            }
        }
        catch (OverflowException)
        {
            Log("ovf2");
        }
        try
        {
            ni = checked(ni + await Point(1));
        }
        catch (OverflowException)
        {
            Log("ovf3");
        }
        ni = unchecked(ni * await Point(2));
        Log(ni);
        try
        {
            s = checked((short)(s + await Point(40000)));
        }
        catch (OverflowException)
        {
            Log("ovf4");
        }
        c += (char)await Point(1);
        Log(c);
        s <<= await Point(3);
        Log(s);
        b |= (byte)await Point(3);
        m >>>= await Point(4);
        Log(b);
        Log(m);
        checked
        {
            for (var i = 0; i < 2; i++)
            {
                try
                {
                    b += (byte)await Point(200);
                    Log(b);
                }
                catch (OverflowException e) when (Filter(e))
                {
                    Log("caught " + await Point(1));
                }
            }
        }
        nint ni2 = 3;
        ni2 += await Point(4);
        Log(ni2);
        decimal d = 1.5m;
        d *= await Point(3);
        Log(d);
        string str = "a";
        str += await Point(1);
        str += 'c';
        str += null;
        Log(str);
        b = checked((byte)unchecked(await Point(300) - 50));
        Log(b);
    }

    static bool Filter(Exception e)
    {
        Log("filter");
        return true;
    }
}
