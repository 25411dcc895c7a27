// C# 8. Labels at the ends of blocks, in switch sections and around using declarations; line directives and regions inside.
#define ON
namespace Conformance.Mixed.LabelsAndDirectives;

static partial class Program
{
    [CoTask]
    static async CoTask<int> Labels(int n)
    {
        var count = 0;
        outer:
        {
            while (true)
            {
                count++;
                if (count > 20)
                    goto fail;
                for (; ; )
                {
                    switch (n)
                    {
                        case 0:
                            n = await Point(1);
                            goto case 1;
                        case 1:
                            n++;
                            if (count < 3)
                                goto inner;
                            goto default;
                        case 7:
                            goto end;
                        default:
                        {
                            n += await Point(2);
                            if (n > 12)
                                goto end;
                            if (n % 2 == 0)
                                break;
                            goto outer;
                        }
                    }
                    if (n == 4)
                        continue;
                    break;
                }
                inner:
                await Pause(n);
                continue;
                end:
                ;
                break;
            }
        }
        {
            if (n > 100)
                goto last;
            await Pause(n);
            last:
            ;
        }
        return n * 100 + count;
        fail:
        return -1;
    }

    [CoTask]
    static async CoTask Directives(int k)
    {
#if ON
        var a = await Point(1);
#else
        var a = await Missing(1);
#endif
        #region here
#pragma warning disable CS0168
        int unused;
#pragma warning restore
#line 500 "other.cs"
        try
        {
            await Pause(a);
            throw new TestException("x");
        }
        catch (TestException e)
        {
            Log(Where(e));
        }
#line default
        #endregion
#line hidden
        Log(await Point(k));
#line default
        Log( // a comment
            /* another */await Point( /* inside */
                2
            ) // behind
                + 1
        );
#nullable disable
        string s = null;
#nullable restore
        await Pause( /* last */
            3
        ); /* trailing */
        Log(s ?? "null");
        ;
        ;
        if (k > 0) { }
        else
        {
            await Pause(4);
        }
        {
            {
                await Pause(5);
            }
        }
        for (; k < 2; k++)
            ;
        while (k-- > 0)
            await Pause(k);
        do Log(k);
        while (await Point(k) > 0);
        ;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        for (var n = 0; n < 8; n++)
            Log(await Labels(n));
        await Directives(1);
        await Directives(-1);
    }
}
