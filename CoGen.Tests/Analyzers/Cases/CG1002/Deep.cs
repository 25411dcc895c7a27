// A way of more functions than the analysis recurses into, asked for from above first.
partial class Deep
{
    static void F0(int n) => F1(n);

    static void F1(int n) => F2(n);

    static void F2(int n) => F3(n);

    static void F3(int n) => F4(n);

    static void F4(int n) => F5(n);

    static void F5(int n) => F6(n);

    static void F6(int n) => F7(n);

    static void F7(int n) => F8(n);

    static void F8(int n) => F9(n);

    static void F9(int n) => F10(n);

    static void F10(int n) => F11(n);

    static void F11(int n) => F12(n);

    static void F12(int n) => F13(n);

    static void F13(int n) => F14(n);

    static void F14(int n) => F15(n);

    static void F15(int n) => F16(n);

    static void F16(int n) => F17(n);

    static void F17(int n) => F18(n);

    static void F18(int n) => F19(n);

    static void F19(int n) => F20(n);

    static void F20(int n) => F21(n);

    static void F21(int n) => F22(n);

    static void F22(int n) => F23(n);

    static void F23(int n) => F24(n);

    static void F24(int n) => F25(n);

    static void F25(int n) => F26(n);

    static void F26(int n) => F27(n);

    static void F27(int n) => F28(n);

    static void F28(int n) => F29(n);

    static void F29(int n) => F30(n);

    static void F30(int n) => F31(n);

    static void F31(int n) => F32(n);

    static void F32(int n) => F33(n);

    static void F33(int n) => F34(n);

    static void F34(int n) => F35(n);

    static void F35(int n) => F36(n);

    static void F36(int n) => F37(n);

    static void F37(int n) => F38(n);

    static void F38(int n) => F39(n);

    static void F39(int n) => F40(n);

    static void F40(int n) => F41(n);

    static void F41(int n) => F42(n);

    static void F42(int n) => F43(n);

    static void F43(int n) => F44(n);

    static void F44(int n) => F45(n);

    static void F45(int n) => Thread.Sleep(n);

    [CoTask]
    async CoTask From0(int n)
    {
        await Sys.Yield();
        F0(n); // CG1002
    }

    [CoTask]
    async CoTask From10(int n)
    {
        await Sys.Yield();
        F10(n); // CG1002
    }

    [CoTask]
    async CoTask From25(int n)
    {
        await Sys.Yield();
        F25(n); // CG1002
    }

    [CoTask]
    async CoTask From44(int n)
    {
        await Sys.Yield();
        F44(n); // CG1002
    }
}
