// wakit: closed-loop load generator + Graph API stand-in for WhatsApp Cloud API bots.
// One process, one thread, epoll. Loopback only. See README.md.
//   wakit bench ...   load generator with the stand-in inside it
//   wakit standin ... the stand-in alone (answers and counts)
//   wakit null ...    a null bot: answers every webhook at once and posts one reply (ceiling test)
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <stdint.h>
#include <stdarg.h>
#include <unistd.h>
#include <errno.h>
#include <time.h>
#include <signal.h>
#include <dirent.h>
#include <fcntl.h>
#include <math.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/resource.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <arpa/inet.h>

typedef uint64_t u64; typedef uint32_t u32; typedef uint8_t u8;
static u64 now_ns(void){ struct timespec t; clock_gettime(CLOCK_MONOTONIC,&t); return (u64)t.tv_sec*1000000000ull+t.tv_nsec; }
static void die(const char*f,...){ va_list a; va_start(a,f); fprintf(stderr,"wakit: "); vfprintf(stderr,f,a); fprintf(stderr,"\n"); va_end(a); exit(2); }
static void* xrealloc(void*p,size_t n){ p=realloc(p,n); if(!p) die("out of memory"); return p; }

// ---------- sha256 / hmac ----------
typedef struct { u32 h[8]; u64 len; u8 buf[64]; u32 n; } sha;
static const u32 K[64]={0x428a2f98,0x71374491,0xb5c0fbcf,0xe9b5dba5,0x3956c25b,0x59f111f1,0x923f82a4,0xab1c5ed5,0xd807aa98,0x12835b01,0x243185be,0x550c7dc3,0x72be5d74,0x80deb1fe,0x9bdc06a7,0xc19bf174,0xe49b69c1,0xefbe4786,0x0fc19dc6,0x240ca1cc,0x2de92c6f,0x4a7484aa,0x5cb0a9dc,0x76f988da,0x983e5152,0xa831c66d,0xb00327c8,0xbf597fc7,0xc6e00bf3,0xd5a79147,0x06ca6351,0x14292967,0x27b70a85,0x2e1b2138,0x4d2c6dfc,0x53380d13,0x650a7354,0x766a0abb,0x81c2c92e,0x92722c85,0xa2bfe8a1,0xa81a664b,0xc24b8b70,0xc76c51a3,0xd192e819,0xd6990624,0xf40e3585,0x106aa070,0x19a4c116,0x1e376c08,0x2748774c,0x34b0bcb5,0x391c0cb3,0x4ed8aa4a,0x5b9cca4f,0x682e6ff3,0x748f82ee,0x78a5636f,0x84c87814,0x8cc70208,0x90befffa,0xa4506ceb,0xbef9a3f7,0xc67178f2};
#define R(x,n) (((x)>>(n))|((x)<<(32-(n))))
static void blk(sha*s,const u8*p){ u32 w[64]; for(int i=0;i<16;i++) w[i]=(u32)p[4*i]<<24|(u32)p[4*i+1]<<16|(u32)p[4*i+2]<<8|p[4*i+3];
 for(int i=16;i<64;i++){ u32 a=w[i-15],b=w[i-2]; w[i]=w[i-16]+(R(a,7)^R(a,18)^(a>>3))+w[i-7]+(R(b,17)^R(b,19)^(b>>10)); }
 u32 a=s->h[0],b=s->h[1],c=s->h[2],d=s->h[3],e=s->h[4],f=s->h[5],g=s->h[6],h=s->h[7];
 for(int i=0;i<64;i++){ u32 t1=h+(R(e,6)^R(e,11)^R(e,25))+((e&f)^(~e&g))+K[i]+w[i]; u32 t2=(R(a,2)^R(a,13)^R(a,22))+((a&b)^(a&c)^(b&c)); h=g;g=f;f=e;e=d+t1;d=c;c=b;b=a;a=t1+t2; }
 s->h[0]+=a;s->h[1]+=b;s->h[2]+=c;s->h[3]+=d;s->h[4]+=e;s->h[5]+=f;s->h[6]+=g;s->h[7]+=h; }
static void sinit(sha*s){ static const u32 i[8]={0x6a09e667,0xbb67ae85,0x3c6ef372,0xa54ff53a,0x510e527f,0x9b05688c,0x1f83d9ab,0x5be0cd19}; memcpy(s->h,i,32); s->len=0;s->n=0; }
static void supd(sha*s,const void*v,size_t n){ const u8*p=v; s->len+=n; if(s->n){ while(n&&s->n<64){ s->buf[s->n++]=*p++; n--; } if(s->n==64){ blk(s,s->buf); s->n=0; } } while(n>=64){ blk(s,p); p+=64;n-=64; } while(n--) s->buf[s->n++]=*p++; }
static void sfin(sha*s,u8*o){ u64 bits=s->len*8; u8 x=0x80; supd(s,&x,1); x=0; while(s->n!=56) supd(s,&x,1); u8 l[8]; for(int i=0;i<8;i++) l[i]=bits>>(56-8*i); supd(s,l,8); for(int i=0;i<8;i++){ o[4*i]=s->h[i]>>24;o[4*i+1]=s->h[i]>>16;o[4*i+2]=s->h[i]>>8;o[4*i+3]=s->h[i]; } }
static sha h_in,h_out;
static void hmac_key(const char*k){ u8 b[64]={0}; size_t n=strlen(k); if(n>64){ sha s; sinit(&s); supd(&s,k,n); sfin(&s,b);} else memcpy(b,k,n); u8 p[64]; sinit(&h_in); for(int i=0;i<64;i++)p[i]=b[i]^0x36; supd(&h_in,p,64); sinit(&h_out); for(int i=0;i<64;i++)p[i]=b[i]^0x5c; supd(&h_out,p,64); }
static void hmac_hex(const void*d,size_t n,char*o){ sha s=h_in; u8 m[32]; supd(&s,d,n); sfin(&s,m); sha t=h_out; supd(&t,m,32); sfin(&t,m); static const char*x="0123456789abcdef"; for(int i=0;i<32;i++){ o[2*i]=x[m[i]>>4]; o[2*i+1]=x[m[i]&15]; } o[64]=0; }

// ---------- connections ----------
enum { K_LISTEN, K_SRV, K_CLI };
typedef struct conn { int fd,kind,listener; char*in; size_t in_n,in_cap; char*out; size_t out_n,out_off,out_cap; int want_w; int busy; int dead; int user; u64 t_req; u64 nreq; struct conn*next; } conn;
static int ep; static u64 n_dead;
static conn* mk(int fd,int kind){ conn*c=calloc(1,sizeof*c); c->fd=fd; c->kind=kind; c->user=-1; struct epoll_event e={.events=EPOLLIN,.data.ptr=c}; if(epoll_ctl(ep,EPOLL_CTL_ADD,fd,&e)) die("epoll_ctl: %s",strerror(errno)); return c; }
static void kill_conn(conn*c){ if(c->dead) return; c->dead=1; close(c->fd); c->fd=-1; n_dead++; }
static void flush_out(conn*c){ while(c->out_off<c->out_n){ ssize_t w=send(c->fd,c->out+c->out_off,c->out_n-c->out_off,MSG_NOSIGNAL); if(w<0){ if(errno==EAGAIN){ if(!c->want_w){ c->want_w=1; struct epoll_event e={.events=EPOLLIN|EPOLLOUT,.data.ptr=c}; epoll_ctl(ep,EPOLL_CTL_MOD,c->fd,&e);} return; } if(errno==EINTR) continue; return; } c->out_off+=w; }
 c->out_n=c->out_off=0; if(c->want_w){ c->want_w=0; struct epoll_event e={.events=EPOLLIN,.data.ptr=c}; epoll_ctl(ep,EPOLL_CTL_MOD,c->fd,&e);} }
static void put(conn*c,const void*d,size_t n){ if(c->out_n+n>c->out_cap){ c->out_cap=(c->out_n+n)*2+1024; c->out=xrealloc(c->out,c->out_cap);} memcpy(c->out+c->out_n,d,n); c->out_n+=n; }
static int listen_on(int port){ int fd=socket(AF_INET,SOCK_STREAM|SOCK_NONBLOCK,0),one=1; setsockopt(fd,SOL_SOCKET,SO_REUSEADDR,&one,sizeof one); struct sockaddr_in a={.sin_family=AF_INET,.sin_port=htons(port),.sin_addr.s_addr=htonl(INADDR_LOOPBACK)}; if(bind(fd,(void*)&a,sizeof a)) die("cannot bind 127.0.0.1:%d: %s",port,strerror(errno)); if(listen(fd,4096)) die("listen: %s",strerror(errno)); return fd; }
static int dial(int port){ int fd=socket(AF_INET,SOCK_STREAM,0),one=1; struct sockaddr_in a={.sin_family=AF_INET,.sin_port=htons(port),.sin_addr.s_addr=htonl(INADDR_LOOPBACK)}; for(int i=0;connect(fd,(void*)&a,sizeof a);i++){ if(errno==EINTR) continue; close(fd); return -1; } fcntl(fd,F_SETFL,O_NONBLOCK); setsockopt(fd,IPPROTO_TCP,TCP_NODELAY,&one,sizeof one); return fd; }

// HTTP message framing. Returns total bytes of one complete message in buf, 0 if incomplete, -1 if malformed.
// *body,*blen: body (de-chunked in place). *hlen: header length. is_resp: 1 for responses.
static long frame(char*b,size_t n,int is_resp,char**body,size_t*blen,size_t*hlen){
 char*e=memmem(b,n,"\r\n\r\n",4); if(!e) return n>65536?-1:0; size_t h=e-b+4; *hlen=h; long cl=-1; int chunked=0;
 for(char*p=memchr(b,'\n',h);p&&p<e;){ p++; if(!strncasecmp(p,"content-length:",15)) cl=atol(p+15); else if(!strncasecmp(p,"transfer-encoding:",18)) chunked=1; p=memchr(p,'\n',b+h-p); }
 if(chunked){ char*p=b+h,*w=b+h; char*end=b+n; // check completeness first
  char*q=p; for(;;){ char*l=memmem(q,end-q,"\r\n",2); if(!l) return 0; long s=strtol(q,0,16); q=l+2; if(end-q<s+2) return 0; q+=s+2; if(s==0) break; }
  size_t tot=q-b; for(;;){ char*l=memmem(p,end-p,"\r\n",2); long s=strtol(p,0,16); p=l+2; if(!s) break; memmove(w,p,s); w+=s; p+=s+2; } *body=b+h; *blen=w-(b+h); return tot; }
 if(cl<0){ if(is_resp){ int st=atoi(b+9); if(st==204||st==304||st<200){ *body=e+4; *blen=0; return h; } } cl=0; }
 if(n<h+(size_t)cl) return 0;
 *body=b+h; *blen=cl; return h+cl; }

// ---------- options and state ----------
#define MAXM 256
static struct { char*url_host; int url_port; char*url_path; char*secret; int gport; int users; int nmsg; char*msg[MAXM],*exp[MAXM]; double dur,warm,timeout; u64 steps; char*out; char*label; u64 base; char*phone_id; double rate; double think; int conns; int quiet; char*tmpl; double standin_delay; } O;
static struct { char name[32]; int pid; } P[16]; static int NP;
typedef struct { int step; int inflight; u64 t; u64 wait_until; u32 seq; } user;
static user*U; static conn*free_cli; static int n_cli,n_busy,max_busy;
static u32*lat; static size_t n_lat,cap_lat; static u32*ack; static size_t n_ack,cap_ack;
static u64 c_steps,c_unexpected,c_timeout,c_http_err,c_conn_err,c_posts,c_acks,c_other_req,c_bad_to,c_convs; static int measuring; static volatile sig_atomic_t stop;
static u64 all_steps; static int first_err; static char first_err_txt[600];
static u64 t_run0; static u64 *persec; static int n_persec;
static void onsig(int s){ (void)s; stop=1; }
static void note_err(const char*k,const char*d,size_t n){ if(first_err) return; first_err=1; snprintf(first_err_txt,sizeof first_err_txt,"%s: %.*s",k,(int)(n>400?400:n),d); }
static char*pt[64]; static int pk[64]; static int npt; // parsed template: text, then key
static const char*TMPL=
"{\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":\"102290129340398\",\"changes\":[{\"value\":{\"messaging_product\":\"whatsapp\",\"metadata\":{\"display_phone_number\":\"15550783881\",\"phone_number_id\":\"{{phone_id}}\"},\"contacts\":[{\"profile\":{\"name\":\"Nthabiseng Mokoena \\ud83c\\udf38\"},\"wa_id\":\"{{from}}\",\"user_id\":\"ZA.13491208{{from}}\",\"parent_user_id\":\"ZA.ENT.11815{{from}}\"}],\"messages\":[{\"from\":\"{{from}}\",\"from_user_id\":\"ZA.13491208{{from}}\",\"from_parent_user_id\":\"ZA.ENT.11815{{from}}\",\"id\":\"{{id}}\",\"timestamp\":\"{{ts}}\",\"text\":{\"body\":\"{{text}}\"},\"type\":\"text\"}]},\"field\":\"messages\"}]}]}";
enum { T_END, T_FROM, T_ID, T_TS, T_TEXT, T_PHONE };
static void parse_tmpl(const char*t){ char*s=strdup(t); for(;;){ char*a=strstr(s,"{{"); pt[npt]=s; if(!a){ pk[npt++]=T_END; return; } *a=0; char*e=strstr(a+2,"}}"); if(!e) die("template: unclosed {{"); *e=0; a+=2; pk[npt++]=!strcmp(a,"from")?T_FROM:!strcmp(a,"id")?T_ID:!strcmp(a,"ts")?T_TS:!strcmp(a,"text")?T_TEXT:!strcmp(a,"phone_id")?T_PHONE:(die("template: unknown key %s",a),0); s=e+2; if(npt>=63) die("template: too many keys"); } }
static u64 run_id; static char run_hex[32];
static size_t payload(char*o,int u){ char*p=o; user*x=&U[u]; for(int i=0;i<npt;i++){ p=stpcpy(p,pt[i]); switch(pk[i]){ case T_FROM: p+=sprintf(p,"%llu",(unsigned long long)(O.base+u)); break; case T_ID: p+=sprintf(p,"wamid.HBgLMjc4MjAwMDAwMDAwFQIAEhgUM0E%s%08X%08XAA==",run_hex,u,x->seq); break; case T_TS: p+=sprintf(p,"%ld",(long)time(0)); break; case T_TEXT: p=stpcpy(p,O.msg[x->step]); break; case T_PHONE: p=stpcpy(p,O.phone_id); break; } } return p-o; }

static conn* get_cli(void){ while(free_cli){ conn*c=free_cli; free_cli=c->next; if(!c->dead) return c; } int fd=dial(O.url_port); if(fd<0) return 0; n_cli++; return mk(fd,K_CLI); }
static size_t last_payload;
static void send_step(int u){ user*x=&U[u]; conn*c=get_cli(); if(!c){ c_conn_err++; note_err("connect","cannot connect to the bot",25); x->wait_until=now_ns()+100000000ull; return; }
 char body[16384],head[1024],sig[65]; x->seq++; size_t n=payload(body,u); last_payload=n; hmac_hex(body,n,sig);
 int h=sprintf(head,"POST %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nAccept: */*\r\nUser-Agent: facebookexternalua\r\nContent-Type: application/json\r\nX-Hub-Signature-256: sha256=%s\r\nContent-Length: %zu\r\n\r\n",O.url_path,O.url_port,sig,n);
 put(c,head,h); put(c,body,n); c->busy=1; c->user=u; n_busy++; if(n_busy>max_busy) max_busy=n_busy; x->inflight=1; x->t=c->t_req=now_ns(); flush_out(c); }
static int *rq; static int rq_h,rq_n; // ready queue for rate mode
static void ready(int u){ if(O.rate>0){ rq[(rq_h+rq_n++)%O.users]=u; } else if(O.think>0){ U[u].wait_until=now_ns()+(u64)(O.think*1e6); } else send_step(u); }
static void on_reply(const char*b,size_t n){
 if(memmem(b,n,"\"status\":\"read\"",15)){ c_other_req++; return; } // "read" and "typing" are no replies
 const char*e=b+n,*p=b; c_posts++; for(;;){ p=memmem(p,e-p,"\"to\"",4); if(!p){ c_bad_to++; note_err("no to",b,n); return; } p+=4; while(p<e&&(*p==' '||*p==':')) p++; if(p<e&&*p=='"') break; }
 p++; if(p<e&&*p=='+') p++; u64 v=0; while(p<e&&*p>='0'&&*p<='9') v=v*10+*p++-'0'; if(v<O.base||v>=O.base+O.users){ c_bad_to++; note_err("bad to",b,n); return; }
 int u=v-O.base; user*x=&U[u]; if(!x->inflight){ c_unexpected++; note_err("reply with none in flight",b,n); return; }
 if(O.exp[x->step]&&!memmem(b,n,O.exp[x->step],strlen(O.exp[x->step]))){ c_unexpected++; note_err(O.exp[x->step],b,n); return; }
 u64 t=now_ns(); if(measuring){ if(n_lat==cap_lat){ cap_lat=cap_lat?cap_lat*2:65536; lat=xrealloc(lat,cap_lat*4);} u64 d=(t-x->t)/1000; lat[n_lat++]=d>0xffffffffu?0xffffffffu:d; c_steps++; int s=(t-t_run0)/1000000000ull; if(s<n_persec) persec[s]++; }
 all_steps++; x->inflight=0; if(++x->step>=O.nmsg){ x->step=0; if(measuring) c_convs++; } if(!stop) ready(u); }

static u64 rid;
static void srv_request(conn*c,char*b,size_t hlen,char*body,size_t blen){ (void)hlen;
 char r[512],j[384]; int n; int post=!memcmp(b,"POST",4);
 if(post&&memmem(b,hlen,"/messages",9)){ const char*p=memmem(body,blen,"\"to\"",4); char to[32]="0"; if(p){ p+=4; const char*e=body+blen; while(p<e&&(*p==' '||*p==':'||*p=='"'||*p=='+')) p++; int i=0; while(p<e&&*p>='0'&&*p<='9'&&i<24) to[i++]=*p++; to[i]=0; }
  n=sprintf(j,"{\"messaging_product\":\"whatsapp\",\"contacts\":[{\"input\":\"%s\",\"wa_id\":\"%s\"}],\"messages\":[{\"id\":\"wamid.HBgLOUT%s%012llX\"}]}",to,to,run_hex,(unsigned long long)++rid); }
 else { c_other_req++; n=sprintf(j,"{\"id\":\"%s\",\"display_phone_number\":\"15550783881\",\"verified_name\":\"Stand-in\",\"success\":true}",O.phone_id?O.phone_id:"0"); }
 int h=sprintf(r,"HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=UTF-8\r\nContent-Length: %d\r\n\r\n",n);
 put(c,r,h); put(c,j,n); }
static char readbuf[262144];
static int fill(conn*c){ for(;;){ ssize_t r=recv(c->fd,readbuf,sizeof readbuf,0); if(r>0){ if(c->in_n+r+1>c->in_cap){ c->in_cap=(c->in_n+r)*2+4096; c->in=xrealloc(c->in,c->in_cap);} memcpy(c->in+c->in_n,readbuf,r); c->in_n+=r; c->in[c->in_n]=0; if((size_t)r<sizeof readbuf) return 1; continue; } if(r==0) return 0; if(errno==EAGAIN) return 1; if(errno==EINTR) continue; return 0; } }
static void eat(conn*c,size_t n){ memmove(c->in,c->in+n,c->in_n-n); c->in_n-=n; }

// ---------- accounting ----------
typedef struct { double cpu; double rss,pss,hwm; int nproc; } acct_t;
static int ppid_of(int pid,double*cpu){ char f[64],b[1024]; sprintf(f,"/proc/%d/stat",pid); int fd=open(f,O_RDONLY); if(fd<0) return -1; int n=read(fd,b,1023); close(fd); if(n<=0) return -1; b[n]=0; char*p=strrchr(b,')'); if(!p) return -1; int pp; unsigned long ut,st; if(sscanf(p+2,"%*c %d %*d %*d %*d %*d %*u %*u %*u %*u %*u %lu %lu",&pp,&ut,&st)!=3) return -1; *cpu=(double)(ut+st)/sysconf(_SC_CLK_TCK); return pp; }
static void mem_of(int pid,acct_t*a){ char f[64],l[256]; sprintf(f,"/proc/%d/status",pid); FILE*h=fopen(f,"r"); if(h){ while(fgets(l,256,h)){ double v; if(sscanf(l,"VmRSS: %lf",&v)==1) a->rss+=v/1024; if(sscanf(l,"VmHWM: %lf",&v)==1) a->hwm+=v/1024; } fclose(h);} sprintf(f,"/proc/%d/smaps_rollup",pid); h=fopen(f,"r"); if(h){ while(fgets(l,256,h)){ double v; if(sscanf(l,"Pss: %lf",&v)==1) a->pss+=v/1024; } fclose(h);} }
static acct_t tree(int root,int mem){ acct_t a={0}; int pids[4096],pp[4096]; double cp[4096]; int n=0; DIR*d=opendir("/proc"); struct dirent*e; while((e=readdir(d))&&n<4096){ int p=atoi(e->d_name); if(p<=0) continue; double c; int q=ppid_of(p,&c); if(q<0) continue; pids[n]=p; pp[n]=q; cp[n]=c; n++; } closedir(d);
 char in[4096]={0}; int ch=1; for(int i=0;i<n;i++) if(pids[i]==root) in[i]=1; while(ch){ ch=0; for(int i=0;i<n;i++) if(!in[i]) for(int k=0;k<n;k++) if(in[k]&&pids[k]==pp[i]){ in[i]=1; ch=1; break; } }
 for(int i=0;i<n;i++) if(in[i]){ a.cpu+=cp[i]; a.nproc++; if(mem) mem_of(pids[i],&a); }
 return a; }
static double sys_busy(double*steal){ FILE*f=fopen("/proc/stat","r"); double u,n,s,i,w,q,sq,st; if(fscanf(f,"cpu %lf %lf %lf %lf %lf %lf %lf %lf",&u,&n,&s,&i,&w,&q,&sq,&st)!=8){ fclose(f); return 0; } fclose(f); *steal=st/100; return (u+n+s+q+sq)/100; }
static double self_cpu(void){ struct rusage r; getrusage(RUSAGE_SELF,&r); return r.ru_utime.tv_sec+r.ru_utime.tv_usec/1e6+r.ru_stime.tv_sec+r.ru_stime.tv_usec/1e6; }
static int cmpu(const void*a,const void*b){ u32 x=*(u32*)a,y=*(u32*)b; return x<y?-1:x>y; }
static double pct(u32*v,size_t n,double p){ if(!n) return -1; size_t i=(size_t)ceil(p/100*n); if(i) i--; return v[i]/1000.0; }

// ---------- null bot ----------
static int null_gport; static conn*null_free;
static void null_request(conn*c,char*body,size_t blen){ const char*ok="HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"; put(c,ok,strlen(ok)); const char*p=memmem(body,blen,"\"from\":\"",8); if(!p) return; p+=8; char to[32]; int i=0; while(*p>='0'&&*p<='9'&&i<24) to[i++]=*p++; to[i]=0; conn*g=0; while(null_free){ g=null_free; null_free=g->next; if(!g->dead) break; g=0; } if(!g){ int fd=dial(null_gport); if(fd<0) return; g=mk(fd,K_CLI); }
 char b[512],h[512]; int n=sprintf(b,"{\"messaging_product\":\"whatsapp\",\"recipient_type\":\"individual\",\"to\":\"%s\",\"type\":\"text\",\"text\":{\"body\":\"1. Buy airtime, amount, 1=Yes 2=No, Receipt\"}}",to); int k=sprintf(h,"POST /v22.0/106540352242922/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nAuthorization: Bearer x\r\nContent-Length: %d\r\n\r\n",n); put(g,h,k); put(g,b,n); g->busy=1; flush_out(g); }

static void loop_once(int ms,int is_null){ struct epoll_event ev[256]; int n=epoll_wait(ep,ev,256,ms); for(int i=0;i<n;i++){ conn*c=ev[i].data.ptr; if(c->dead) continue;
  if(c->kind==K_LISTEN){ for(;;){ int fd=accept4(c->fd,0,0,SOCK_NONBLOCK); if(fd<0) break; int one=1; setsockopt(fd,IPPROTO_TCP,TCP_NODELAY,&one,sizeof one); mk(fd,K_SRV);} continue; }
  if(ev[i].events&EPOLLOUT) flush_out(c);
  if(!(ev[i].events&(EPOLLIN|EPOLLHUP|EPOLLERR))) continue;
  int alive=fill(c);
  for(;;){ if(!c->in_n) break; char*body; size_t bl,hl; long t=frame(c->in,c->in_n,c->kind==K_CLI,&body,&bl,&hl); if(t<0){ alive=0; break; } if(!t) break;
   if(c->kind==K_SRV){ if(is_null) null_request(c,body,bl); else { srv_request(c,c->in,hl,body,bl); if(!memcmp(c->in,"POST",4)&&memmem(c->in,hl,"/messages",9)){ flush_out(c); if(U) on_reply(body,bl); else c_posts++; } } eat(c,t); }
   else { int st=atoi(c->in+9); if(is_null){ c->busy=0; c->next=null_free; null_free=c; eat(c,t); continue; }
     if(c->busy){ c->busy=0; n_busy--; c_acks++; if(measuring){ if(n_ack==cap_ack){ cap_ack=cap_ack?cap_ack*2:65536; ack=xrealloc(ack,cap_ack*4);} ack[n_ack++]=(now_ns()-c->t_req)/1000; } if(st<200||st>299){ c_http_err++; note_err("webhook answered",c->in,t); } }
     int cc=memmem(c->in,hl,"onnection: close",16)!=0; eat(c,t); if(cc){ kill_conn(c); n_cli--; break; } c->next=free_cli; free_cli=c; } }
  if(c->dead) continue;
  if(c->kind==K_SRV&&c->out_n) flush_out(c);
  if(!alive){ if(c->kind==K_CLI&&!is_null){ n_cli--; if(c->busy){ n_busy--; c_conn_err++; note_err("connection closed","by the bot before its answer",28); } } kill_conn(c); } } }

static void usage(void){ puts(
"wakit bench --url http://127.0.0.1:PORT/PATH --secret APPSECRET --graph-port PORT --messages FILE [options]\n"
"  --users N        concurrent users, each strictly sequential (1)\n"
"  --duration S     measured seconds (10)      --warmup S   seconds before it (2)\n"
"  --steps N        stop the measured window early after N completed steps (0: no)\n"
"  --warm-steps N   end the warm-up early after N steps (0: no)\n"
"  --messages FILE  one message a line, sent in turn and round again: TEXT[<tab>substring the reply must contain]\n"
"  --template FILE  webhook body with {{from}} {{id}} {{ts}} {{text}} {{phone_id}} (default: Meta text message)\n"
"  --rate R         open loop: R messages a second in all, given to users that are free (0: closed loop)\n"
"  --think MS       pause of each user between reply and next message\n"
"  --timeout S      a step without its reply after S seconds counts as timed out, the user starts over (10)\n"
"  --pid NAME=PID   account CPU and memory of this process tree (repeatable; the first is 'the bot')\n"
"  --phone-id ID, --base NUMBER (first user's number), --label TEXT, --out FILE.json\n"
"wakit standin --graph-port PORT [--phone-id ID]\n"
"wakit null --port PORT --graph-port PORT"); exit(2); }

int main(int ac,char**av){ if(ac<2) usage(); char*mode=av[1]; char*msgf=0,*tmf=0; int port=0; u64 warm_steps=0; O.users=1; O.dur=10; O.warm=2; O.timeout=10; O.base=27820000000ull; O.phone_id="106540352242922"; O.secret="secret"; O.label="";
 for(int i=2;i<ac;i++){ char*a=av[i]; if(i+1>=ac) usage(); char*v=av[++i];
  if(!strcmp(a,"--url")){ if(strncmp(v,"http://",7)) die("--url must be http://"); O.url_host=strdup(v+7); char*sl=strchr(O.url_host,'/'); O.url_path=sl?strdup(sl):"/"; if(sl)*sl=0; char*co=strchr(O.url_host,':'); O.url_port=co?atoi(co+1):80; if(co)*co=0; if(strcmp(O.url_host,"127.0.0.1")&&strcmp(O.url_host,"localhost")) die("loopback only"); }
  else if(!strcmp(a,"--secret")) O.secret=v; else if(!strcmp(a,"--graph-port")) O.gport=atoi(v); else if(!strcmp(a,"--users")) O.users=atoi(v); else if(!strcmp(a,"--duration")) O.dur=atof(v); else if(!strcmp(a,"--warmup")) O.warm=atof(v); else if(!strcmp(a,"--steps")) O.steps=atoll(v); else if(!strcmp(a,"--warm-steps")) warm_steps=atoll(v); else if(!strcmp(a,"--messages")) msgf=v; else if(!strcmp(a,"--template")) tmf=v; else if(!strcmp(a,"--rate")) O.rate=atof(v); else if(!strcmp(a,"--think")) O.think=atof(v); else if(!strcmp(a,"--timeout")) O.timeout=atof(v); else if(!strcmp(a,"--phone-id")) O.phone_id=v; else if(!strcmp(a,"--base")) O.base=atoll(v); else if(!strcmp(a,"--label")) O.label=v; else if(!strcmp(a,"--out")) O.out=v; else if(!strcmp(a,"--port")) port=atoi(v);
  else if(!strcmp(a,"--pid")){ char*q=strchr(v,'='); if(!q) usage(); if(NP<16){ snprintf(P[NP].name,32,"%.*s",(int)(q-v),v); P[NP++].pid=atoi(q+1);} } else { fprintf(stderr,"unknown option %s\n",a); usage(); } }
 signal(SIGPIPE,SIG_IGN); signal(SIGINT,onsig); signal(SIGTERM,onsig); ep=epoll_create1(0); run_id=now_ns()^((u64)getpid()<<40); sprintf(run_hex,"%010llX",(unsigned long long)(run_id&0xffffffffffull));
 if(!strcmp(mode,"null")){ null_gport=O.gport; mk(listen_on(port),K_LISTEN); while(!stop) loop_once(500,1); return 0; }
 if(!O.gport) usage();
 mk(listen_on(O.gport),K_LISTEN);
 if(!strcmp(mode,"standin")){ u64 last=0; while(!stop){ loop_once(1000,0); if(c_posts!=last&&0) last=c_posts; } printf("{\"posts\":%llu,\"other\":%llu}\n",(unsigned long long)c_posts,(unsigned long long)c_other_req); return 0; }
 if(strcmp(mode,"bench")||!msgf||!O.url_port) usage();
 FILE*f=fopen(msgf,"r"); if(!f) die("cannot open %s",msgf); char line[4096]; while(fgets(line,sizeof line,f)&&O.nmsg<MAXM){ line[strcspn(line,"\r\n")]=0; if(!*line||*line=='#') continue; char*t=strchr(line,'\t'); if(t)*t=0; O.msg[O.nmsg]=strdup(line); O.exp[O.nmsg]=t&&t[1]?strdup(t+1):0; O.nmsg++; } fclose(f); if(!O.nmsg) die("no messages");
 if(tmf){ FILE*g=fopen(tmf,"r"); if(!g) die("cannot open %s",tmf); static char tb[12000]; size_t n=fread(tb,1,sizeof tb-1,g); tb[n]=0; fclose(g); parse_tmpl(tb);} else parse_tmpl(TMPL);
 hmac_key(O.secret); U=calloc(O.users,sizeof*U); rq=calloc(O.users,sizeof*rq); n_persec=(int)O.dur+2; persec=calloc(n_persec,sizeof*persec);
 u64 t0=now_ns(); u64 tw=t0+(u64)(O.warm*1e9); u64 tend=0; double cpu0[16],c0=0,b0=0,st0=0; u64 tm0=0,tscan=0; double next_rate=0; u64 behind=0;
 // users start one by one over the first half of the warm-up: no burst of connects
 for(int u=0;u<O.users;u++){ if(O.rate>0) ready(u); else U[u].wait_until=t0+1+(u64)(O.warm*0.5e9*u/O.users); }
 acct_t A1[16]; u64 p0=0;
 for(;;){ u64 t=now_ns(); if(stop) break;
  if(!measuring&&(t>=tw||(warm_steps&&all_steps>=warm_steps))){ measuring=1; for(int i=0;i<NP;i++) cpu0[i]=tree(P[i].pid,0).cpu; b0=sys_busy(&st0); c0=self_cpu(); p0=c_posts; t_run0=tm0=now_ns(); tend=tm0+(u64)(O.dur*1e9); }
  if(measuring&&(t>=tend||(O.steps&&c_steps>=O.steps))) break;
  int wait=20; if(O.rate>0){ if(!next_rate) next_rate=t; while(next_rate<=t){ if(rq_n){ int u=rq[rq_h]; rq_h=(rq_h+1)%O.users; rq_n--; send_step(u);} else behind++; next_rate+=1e9/O.rate; } double d=(next_rate-t)/1e6; wait=d<1?(d<0.2?0:1):(d>20?20:(int)d); }
  if(t-tscan>(O.think>0||!measuring?1000000ull:50000000ull)){ tscan=t; for(int u=0;u<O.users;u++){ user*x=&U[u]; if(x->inflight&&t>x->t&&t-x->t>(u64)(O.timeout*1e9)){ c_timeout++; note_err("timeout",O.msg[x->step],strlen(O.msg[x->step])); x->inflight=0; x->step=0; ready(u);} else if(!x->inflight&&x->wait_until&&t>=x->wait_until){ x->wait_until=0; send_step(u);} } }
  if((O.think>0||!measuring)&&wait>1) wait=1;
  loop_once(wait,0); }
 double win=(now_ns()-tm0)/1e9; double st1,b1=sys_busy(&st1),c1=self_cpu(); measuring=0; for(int i=0;i<NP;i++) A1[i]=tree(P[i].pid,1);
 u64 posts=c_posts-p0; int inflight=0; for(int u=0;u<O.users;u++) inflight+=U[u].inflight;
 qsort(lat,n_lat,4,cmpu); qsort(ack,n_ack,4,cmpu); double mean=0; for(size_t i=0;i<n_lat;i++) mean+=lat[i]; mean=n_lat?mean/n_lat/1000:-1;
 FILE*o=O.out?fopen(O.out,"w"):stdout; if(!o) die("cannot write %s",O.out); double tot=0;
 fprintf(o,"{\"label\":\"%s\",\"users\":%d,\"rate\":%g,\"window_s\":%.3f,\"steps\":%llu,\"steps_per_s\":%.1f,\"conversations\":%llu,\"payload_bytes\":%zu,\n",O.label,O.users,O.rate,win,(unsigned long long)c_steps,c_steps/win,(unsigned long long)c_convs,last_payload);
 fprintf(o," \"latency_ms\":{\"mean\":%.3f,\"p50\":%.3f,\"p90\":%.3f,\"p99\":%.3f,\"p999\":%.3f,\"max\":%.3f},\"ack_ms\":{\"p50\":%.3f,\"p99\":%.3f,\"max\":%.3f},\n",mean,pct(lat,n_lat,50),pct(lat,n_lat,90),pct(lat,n_lat,99),pct(lat,n_lat,99.9),n_lat?lat[n_lat-1]/1000.0:-1,pct(ack,n_ack,50),pct(ack,n_ack,99),n_ack?ack[n_ack-1]/1000.0:-1);
 fprintf(o," \"errors\":{\"timeouts\":%llu,\"http\":%llu,\"connection\":%llu,\"unexpected_replies\":%llu,\"bad_to\":%llu,\"rate_behind\":%llu},\"first_error\":\"",(unsigned long long)c_timeout,(unsigned long long)c_http_err,(unsigned long long)c_conn_err,(unsigned long long)c_unexpected,(unsigned long long)c_bad_to,(unsigned long long)behind); for(char*p=first_err_txt;*p;p++){ if(*p=='"'||*p=='\\') fputc('\\',o); fputc((u8)*p<32?' ':*p,o);} fprintf(o,"\",\n");
 fprintf(o," \"processes\":{"); for(int i=0;i<NP;i++){ double c=A1[i].cpu-cpu0[i]; tot+=c; fprintf(o,"%s\"%s\":{\"cpu_s\":%.2f,\"cpu_s_per_1000_steps\":%.4f,\"cores\":%.3f,\"rss_mb\":%.1f,\"pss_mb\":%.1f,\"peak_rss_mb\":%.1f,\"nproc\":%d}",i?",":"",P[i].name,c,c_steps?c/c_steps*1000:-1,c/win,A1[i].rss,A1[i].pss,A1[i].hwm,A1[i].nproc);} 
 fprintf(o,"},\n \"cpu_s_per_1000_steps_total\":%.4f,\"generator\":{\"cpu_s\":%.3f,\"cores\":%.3f,\"cpu_s_per_1000_steps\":%.4f},\"machine\":{\"busy_cores\":%.3f,\"other_cores\":%.3f,\"steal_s\":%.2f},\n",c_steps?tot/c_steps*1000:-1,c1-c0,(c1-c0)/win,c_steps?(c1-c0)/c_steps*1000:-1,(b1-b0)/win,((b1-b0)-tot-(c1-c0))/win,st1-st0);
 fprintf(o," \"graph_posts\":%llu,\"inflight_at_end\":%d,\"webhook_connections\":%d,\"per_second\":[",(unsigned long long)posts,inflight,n_cli); for(int i=0;i<n_persec&&i<=(int)win;i++) fprintf(o,"%s%llu",i?",":"",(unsigned long long)persec[i]); fprintf(o,"]}\n"); if(O.out) fclose(o);
 // drain: take the replies still under way, so that the bot is not left with dead peers and messages it must doubt
 stop=1; u64 td=now_ns()+3000000000ull; for(;;){ int left=n_busy; for(int u=0;u<O.users;u++) left+=U[u].inflight; if(!left||now_ns()>td) break; loop_once(10,0); }
 td=now_ns()+100000000ull; while(now_ns()<td) loop_once(10,0);
 return c_steps?0:1; }
