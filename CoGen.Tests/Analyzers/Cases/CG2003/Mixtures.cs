using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading.Tasks;
using CoGen;

namespace Mixed;

partial class LoopMixtures
{
    private volatile bool _stop;
    private readonly ConcurrentQueue<int> _queue = new();

    [CoTask]
    static async CoTask Work() => await Sys.Yield();

    [CoTask]
    async CoTask Hogs(bool a, Task t, CancellationToken token)
    {
        while (!_stop) // CG2003
        { }
        while (true) // CG2003
        {
            if (_queue.TryDequeue(out var item))
                Console.WriteLine(item);
        }
    }

    [CoTask]
    async CoTask A()
    {
        while (true) // CG2003
        {
            if (_queue.TryDequeue(out var item))
                Console.WriteLine(item);
        }
    }

    [CoTask]
    async CoTask B()
    {
        while (true) // CG2003
        {
            if (_queue.TryDequeue(out _))
                Console.WriteLine();
        }
    }

    [CoTask]
    async CoTask C()
    {
        while (true) // CG2003
        {
            while (_queue.TryDequeue(out _))
                Console.WriteLine();
            Thread.SpinWait(3); // CG1001
        }
    }

    [CoTask]
    async CoTask Polls(bool a, Task t, CancellationToken token)
    {
        while (!t.IsCompleted) // CG2003
            a = !a;
        while (!token.IsCancellationRequested) // CG2003
        {
            if (a)
                await Work();
        }
        while (true)
        {
            try
            {
                if (_stop)
                    break;
                await Work();
            }
            catch (InvalidOperationException) { }
        }
        await Sys.Yield();
    }

    [CoTask]
    async CoTask Ends(List<int> list, int n, bool a, string text)
    {
        for (var i = 0; i < n; i++)
            Console.WriteLine(i);
        foreach (var each in list)
            Console.WriteLine(each);
        while (n > 0)
            n--;
        while (list.Count > 0)
            list.RemoveAt(list.Count - 1);
        while (true)
        {
            await Sys.Yield();
            if (_stop)
                break;
        }
        while (!_stop)
            await Work();
        do
        {
            await Sys.Sleep(TimeSpan.FromSeconds(1));
        } while (!_stop);
        while (true)
        {
            if (a)
                await Work();
            else
                await Sys.Yield();
        }
    }

    [CoTask]
    async CoTask Drains(Queue<int> queue, Node? node, Socket s, byte[] buffer)
    {
        while (queue.TryDequeue(out var item))
            Console.WriteLine(item);
        while (node is not null)
            node = node.Next;
        for (var n = node; n != null; n = n.Next)
            Console.WriteLine(n);
        await Work();
        foreach (var task in new[] { 1, 2 })
        {
            for (var i = 0; ; i++)
            {
                if (i > task)
                    break;
            }
        }
        int read;
        while ((read = await Sys.Receive(s, buffer)) > 0)
            await Sys.SendAll(s, buffer.AsMemory(0, read));
    }

    sealed class Node
    {
        public Node? Next { get; set; }
    }
}
