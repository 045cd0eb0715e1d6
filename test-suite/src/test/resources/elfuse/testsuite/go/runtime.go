// What Go's runtime asks of a kernel: preemption by signals, threads blocked in calls, processes, signals, timers, the network poller.
package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"os/signal"
	"runtime"
	"sync"
	"sync/atomic"
	"syscall"
	"time"
)

func preempted() {
	runtime.GOMAXPROCS(1)
	var turns int64
	go func() {
		for { // no call: only a signal takes this off its thread
			turns++
		}
	}()
	time.Sleep(50 * time.Millisecond)
	fmt.Println("came back from a loop without calls")
	runtime.GOMAXPROCS(4)
}

func goroutines() {
	var wait sync.WaitGroup
	var sum atomic.Int64
	work := make(chan int64)
	for i := 0; i < 50; i++ {
		wait.Add(1)
		go func() {
			defer wait.Done()
			for n := range work {
				sum.Add(n)
			}
		}()
	}
	for i := int64(1); i <= 2000; i++ {
		work <- i
	}
	close(work)
	wait.Wait()
	fmt.Println("sum", sum.Load())
}

func blocked() {
	var wait sync.WaitGroup
	for i := 0; i < 8; i++ {
		var ends [2]int
		syscall.Pipe(ends[:])
		wait.Add(1)
		go func() {
			defer wait.Done()
			one := make([]byte, 1)
			syscall.Read(ends[0], one) // a thread each
		}()
		time.AfterFunc(20*time.Millisecond, func() { syscall.Write(ends[1], []byte("x")) })
	}
	wait.Wait()
	fmt.Println("all readers done")
}

func processes() {
	out, err := exec.Command(os.Args[0], "child", "a b").Output()
	fmt.Printf("%q %v\n", out, err)
	_, err = exec.Command(os.Args[0], "fail").Output()
	fmt.Println(err)
	_, err = exec.Command("/no/such").Output()
	fmt.Println(err)
	context, cancel := context.WithTimeout(context.Background(), 100*time.Millisecond)
	defer cancel()
	fmt.Println(exec.CommandContext(context, os.Args[0], "sleep").Run())
	echo := exec.Command(os.Args[0], "cat")
	in, _ := echo.StdinPipe()
	back, _ := echo.StdoutPipe()
	echo.Start()
	io.WriteString(in, "through a child\n")
	in.Close()
	line, _ := bufio.NewReader(back).ReadString('\n')
	fmt.Print(line, echo.Wait(), "\n")
}

func signals() {
	got := make(chan os.Signal, 4)
	signal.Notify(got, syscall.SIGUSR1, syscall.SIGTERM)
	syscall.Kill(os.Getpid(), syscall.SIGUSR1)
	fmt.Println(<-got)
	syscall.Kill(os.Getpid(), syscall.SIGTERM)
	fmt.Println(<-got)
	func() {
		defer func() { fmt.Println(recover()) }()
		var nothing *int
		*nothing = 1
	}()
}

func timers() {
	start := time.Now()
	ticker := time.NewTicker(10 * time.Millisecond)
	for i := 0; i < 3; i++ {
		<-ticker.C
	}
	select {
	case <-time.After(20 * time.Millisecond):
		fmt.Println("later", time.Since(start) >= 50*time.Millisecond)
	}
}

func network() {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		fmt.Println(err)
		return
	}
	go func() {
		for {
			connection, err := listener.Accept()
			if err != nil {
				return
			}
			go io.Copy(connection, connection)
		}
	}()
	for i := 0; i < 3; i++ {
		connection, err := net.Dial("tcp", listener.Addr().String())
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Fprintf(connection, "echo %d\n", i)
		line, _ := bufio.NewReader(connection).ReadString('\n')
		fmt.Print(line)
		connection.SetReadDeadline(time.Now().Add(20 * time.Millisecond))
		_, err = connection.Read(make([]byte, 1))
		fmt.Println(os.IsTimeout(err))
		connection.Close()
	}
}

func main() {
	if len(os.Args) > 1 {
		switch os.Args[1] {
		case "child":
			fmt.Println("child", os.Args[2])
		case "fail":
			os.Exit(7)
		case "sleep":
			time.Sleep(time.Minute)
		case "cat":
			io.Copy(os.Stdout, os.Stdin)
		}
		return
	}
	goroutines()
	blocked()
	timers()
	signals()
	network()
	processes()
	preempted()
	os.Exit(3)
}
