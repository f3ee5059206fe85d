#!/usr/bin/env bash
# 核对证据包 / checks an evidence bag (BagIt 1.0, RFC 8493) without the system that made it.
#
#   bash verify.sh CA.pem TSA.pem LOG-KEY [BAG [DAY]]
#
#   CA.pem    评审办证书机构根证书 / root certificate of the award office's authority
#   TSA.pem   时间戳证书 / certificate of the time stamp authority
#   LOG-KEY   存证日志公钥，PEM 或文本（每把一行） / public key of the log, PEM or the text with a line for each key
#   BAG       证据包目录，默认为本脚本所在目录 / folder of the bag, default: that of this script
#   DAY       核对所按的日期，如 2040-01-31，默认为今天 / day as of which it is checked, default: today
#
# 三者须从包外取得。只需 bash、sha256sum、openssl、xxd、pdfsig。
# All three come from outside the bag. Needs bash, sha256sum, openssl, xxd and pdfsig only.
# 退出码 / exit code: 0 相符 whole · 1 不符 something does not fit · 2 无法核对 could not be checked
export LC_ALL=C OPENSSL_CONF=/dev/null
unset -v CDPATH
shopt -s globstar dotglob nullglob

stop() {
  echo "无法核对 / cannot check: $*" >&2
  exit 2
}

[ $# -ge 3 ] || stop "bash verify.sh CA.pem TSA.pem LOG-KEY [BAG [DAY]]"
for tool in sha256sum openssl xxd pdfsig; do
  command -v "$tool" >/dev/null || stop "缺少程序 / missing program: $tool"
done
ca=$1 tsa=$2 log_key=$3
[[ $ca == /* ]] || ca=$PWD/$ca
[[ $tsa == /* ]] || tsa=$PWD/$tsa
[[ $log_key == /* ]] || log_key=$PWD/$log_key
here=${BASH_SOURCE[0]%/*}
[ "$here" != "${BASH_SOURCE[0]}" ] || here=.
cd "${4:-$here}" || stop "没有此目录 / no such folder: ${4:-$here}"
for file in "$ca" "$tsa" "$log_key" bagit.txt; do
  [ -r "$file" ] || stop "没有此文件 / no such file: $file"
done

wrong=0
bad() {
  wrong=$((wrong + 1))
  echo "[不符 WRONG] $*"
}
good() { echo "[相符 OK] $*"; }
# 启动程序最费时：能由 bash 自己做的不另起程序；函数的结果留在同名变量里，二进制写作 printf 的转义串。
# Starting programs takes the time: what bash can do it does. A function leaves its result in the variable of its name;
# bytes are kept as printf wants them, \x and two digits each.
escaped() { # hex -> what printf writes as bytes
  local i
  escaped=
  for ((i = 0; i < ${#1}; i += 2)); do escaped+=\\x${1:i:2}; done
}
sha256() { # what printf writes of these arguments -> digest
  read -r sha256 _ < <(exec sha256sum < <(printf "$@"))
}
text_of() { # file without zero bytes
  IFS= read -r -d '' text_of <"$1"
}
declare -A sextet=()
for letter in {A..Z} {a..z} {0..9} + /; do sextet[$letter]=${#sextet[@]}; done
unbase64() { # base64 -> hex
  local i value word=${1//[!A-Za-z0-9+\/]/}
  local bytes=$((${#word} * 3 / 4))
  word+=AAA unbase64=
  for ((i = 0; i < bytes * 4 / 3; i += 4)); do
    value=$((${sextet[${word:i:1}]} << 18 | ${sextet[${word:i+1:1}]} << 12 | ${sextet[${word:i+2:1}]} << 6 | ${sextet[${word:i+3:1}]}))
    printf -v value '%06x' "$value"
    unbase64+=$value
  done
  unbase64=${unbase64:0:bytes*2}
}
pem_der() { # PEM -> hex
  local pem=${1#*-----BEGIN*-----}
  unbase64 "${pem%%-----*}"
  pem_der=$unbase64
}
take() { # takes the first DER item (hex) off $der: its tag and its content
  local head=4 length
  [[ $der =~ ^[0-9a-fA-F]{2}([0-7].|8[1-4].{2}) ]] || return 1
  length=$((16#${der:2:2}))
  if ((length > 128)); then
    head=$((4 + (length - 128) * 2))
    length=$((16#${der:4:head-4}))
  fi
  tag=${der:0:2} content=${der:head:length*2} der=${der:head+length*2}
  [[ ${#content} -eq $((length * 2)) ]]
}
day() { # year, month, day -> days since 1970
  local a=$(((14 - $2) / 12)) yy mm
  yy=$(($1 + 4800 - a)) mm=$(($2 + 12 * a - 3))
  day=$(($3 + (153 * mm + 2) / 5 + 365 * yy + yy / 4 - yy / 100 + yy / 400 - 32045 - 2440588))
}
epoch() { # "Jun  8 02:21:47.5 2026 GMT" -> seconds since 1970
  local months=JanFebMarAprMayJunJulAugSepOctNovDec m d t y z
  read -r m d t y z <<<"$1"
  m=${months%%"$m"*}
  day "$y" $((${#m} / 3 + 1)) "$d"
  epoch=$((day * 86400 + 10#${t:0:2} * 3600 + 10#${t:3:2} * 60 + 10#${t:6:2}))
}
if [ -z "$5" ]; then
  printf -v now '%(%s)T'
elif [[ $5 =~ ^([0-9]{4})-([0-9]{2})-([0-9]{2})$ ]]; then
  day "${BASH_REMATCH[1]}" $((10#${BASH_REMATCH[2]})) $((10#${BASH_REMATCH[3]}))
  now=$((day * 86400))
else
  stop "不是日期 / not a day: $5"
fi

# ---- 1. 包完整 / the bag is whole -------------------------------------------------------------
declare -A in_manifest=() in_tags=()
read_manifest() { # file, map: every line is a digest, two blanks and a path inside the bag
  local -n map=$2
  local line path
  while IFS= read -r line || [ -n "$line" ]; do
    path=${line:66}
    if [[ ! ${line:0:64} =~ ^[0-9a-f]{64}$ || ${line:64:2} != "  " || $path == /* || $path == *..* || -z $path ]]; then
      bad "$1: 行不合规 / malformed line: $line"
    elif [ -n "${map[$path]}" ]; then
      bad "$1: 重复 / twice: $path"
    else
      map[$path]=${line:0:64}
    fi
  done <"$1"
}
read_manifest manifest-sha256.txt in_manifest
read_manifest tagmanifest-sha256.txt in_tags
[ "$(<bagit.txt)" = $'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8' ] || bad "bagit.txt"
sha256sum --quiet --strict -c tagmanifest-sha256.txt || bad "tagmanifest-sha256.txt: 摘要不符 / digests differ"
sha256sum --quiet --strict -c manifest-sha256.txt || bad "manifest-sha256.txt: 摘要不符 / digests differ"
for file in **; do
  [ -d "$file" ] && continue
  case $file in
    tagmanifest-sha256.txt | office-signature.sig) ;;
    data/*) [ -n "${in_manifest[$file]}" ] || bad "清单外的文件 / file that no manifest lists: $file" ;;
    *) [ -n "${in_tags[$file]}" ] || bad "清单外的文件 / file that no manifest lists: $file" ;;
  esac
done
for file in bagit.txt bag-info.txt manifest-sha256.txt verify.sh; do
  [ -n "${in_tags[$file]}" ] || bad "tagmanifest-sha256.txt: 缺 / lacks $file"
done
if ! openssl verify -no_check_time -CAfile "$ca" data/certs/office.pem >/dev/null 2>&1; then
  bad "评审办证书不是该证书机构签发的 / the office's certificate is not of this authority"
elif openssl pkeyutl -verify -certin -inkey data/certs/office.pem -rawin -digest sha256 -in tagmanifest-sha256.txt \
  -sigfile office-signature.sig >/dev/null 2>&1; then
  good "包内 ${#in_manifest[@]} 个文件与评审办签名的清单一致 / ${#in_manifest[@]} files as in the list that the office signed"
else
  bad "清单的签名 / signature of the list: office-signature.sig"
fi
destroyed=0
unsure=0
conclude() {
  if [[ $wrong -eq 0 && $unsure -gt 0 ]]; then
    echo "结论：无法确认。没有发现改动，但 $unsure 份文件的时间戳已不能证明时间：请索取含续期时间戳的新证据包。 / Result: CANNOT BE CONFIRMED. Nothing was changed, but the time stamps of $unsure documents prove no time any more: ask for a new bag."
    exit 2
  fi
  if [ "$wrong" -eq 0 ]; then
    [ "$destroyed" -eq 0 ] || echo "另有 $destroyed 份依规销毁，只存条目。 / $destroyed more were lawfully destroyed; only their entries are kept."
    echo "结论：相符。$((count - destroyed)) 份文件自归档以来未被改动。 / Result: whole. $((count - destroyed)) documents are as they were filed."
    exit 0
  fi
  echo "结论：不符，共 $wrong 处。此包不能作为凭据。 / Result: NOT whole, $wrong faults. This bag proves nothing."
  exit 1
}
[ "$wrong" -eq 0 ] || conclude # what is not the office's bag need not be looked into

# ---- 2. 检查点 / the checkpoint of the log ---------------------------------------------------------------
mapfile -t note <data/log/checkpoint.txt
size=${note[1]}
[[ $size =~ ^[1-9][0-9]{0,17}$ ]] || size=0
keys=() # 此大小的检查点应由哪几把密钥签名，DER / the keys that must have signed a checkpoint of this size, DER
key_of() { # name+id+base64 of the type byte and the raw Ed25519 key -> DER
  local raw=${1#*+}
  unbase64 "${raw#*+}"
  escaped "302a300506032b6570032100${unbase64:2}"
  key_of=$escaped
  [[ $unbase64 =~ ^01[0-9a-f]{64}$ ]]
}
mapfile -t lines <"$log_key"
if [[ ${lines[0]} == -----BEGIN* ]]; then
  pem_der "${lines[*]}"
  escaped "$pem_der"
  keys=("$escaped")
else # 自第二把起，公钥后是它起签时的条数；交接处由两把共同签名 / a later key counts from a size on, where both sign
  for line in "${lines[@]}"; do
    read -r line from <<<"$line"
    [ -n "$line" ] || continue
    [[ ${from:=1} =~ ^[1-9][0-9]{0,17}$ ]] && key_of "$line" || stop "不是日志公钥 / not a log key: $log_key"
    [ "$from" -le "$size" ] || break
    [[ $from -eq $size && ${#keys[@]} -gt 0 ]] && keys=("${keys[-1]}") || keys=()
    keys+=("$key_of")
  done
fi
unbase64 "${note[2]}"
root=$unbase64
body="${note[0]}"$'\n'"$size"$'\n'"${note[2]}"$'\n'
signed_by() { # key -> whether one of the note's lines is its signature
  local line
  for line in "${note[@]:4}"; do
    unbase64 "${line##* }"
    [[ $line == "— ${note[0]} "* && ${#unbase64} -eq 136 ]] || continue
    escaped "${unbase64:8}"
    openssl pkeyutl -verify -pubin -keyform DER -inkey <(printf "$1") -rawin -in data/log/checkpoint.body \
      -sigfile <(printf "$escaped") >/dev/null 2>&1 && return 0
  done
  return 1
}
signed_by_all() {
  local key
  for key in "${keys[@]}"; do
    signed_by "$key" || return 1
  done
}
if [[ -z ${note[3]} && ${#root} -eq 64 && ${#keys[@]} -gt 0 ]] && signed_by_all &&
  { text_of data/log/checkpoint.body; [ "$text_of" = "$body" ]; }; then
  good "检查点由日志密钥签名，共 $size 条 / checkpoint signed by the log's key, $size entries"
else
  bad "检查点的签名 / signature of the checkpoint"
fi
# 时间戳所载（TSTInfo）在 openssl asn1parse 列出的内容中的位置，由外层结构的深度确定，别处同名的不算。
# Where asn1parse lists what a token says (its TSTInfo): told by the depth of the token, so that nothing else passes for it.
told_at() { # asn1parse, depth of the token -> seconds since 1970
  local no=[^$'\n']* info der tag content i t=
  info="d=$(($2 + 4)) ${no}OBJECT *:id-smime-ct-TSTInfo"$'\n'"${no}d=$(($2 + 4)) ${no}"$'\n'"(${no}d=$(($2 + 5)) ${no}cons:${no}"$'\n'")?"
  [[ $1 =~ ${info}${no}OCTET\ STRING\ *\[HEX\ DUMP\]:([0-9A-F]+) ]] || return 1
  der=${BASH_REMATCH[2]}
  take && [[ $tag == 30 ]] || return 1
  der=$content
  take && take && take && take && take && [[ $tag == 18 && $content =~ ^(3[0-9]){14} ]] || return 1
  for ((i = 1; i < 28; i += 2)); do t+=${content:i:1}; done # 年月日时分秒 / YYYYMMDDhhmmss
  day "${t:0:4}" $((10#${t:4:2})) $((10#${t:6:2}))
  told_at=$((day * 86400 + 10#${t:8:2} * 3600 + 10#${t:10:2} * 60 + 10#${t:12:2}))
}
stamped() { # token and data as files, seconds since 1970: the given authority stamped just this
  openssl ts -verify -token_in -in "$1" -data "$2" -CAfile "$tsa" -partial_chain -attime "$3" >/dev/null 2>&1
}
stamp_of() { # token and data as files that can be read twice -> seconds since 1970
  told_at "$(openssl asn1parse -inform DER -in "$1" 2>/dev/null)" 0 && stamped "$1" "$2" "$told_at" && stamp_of=$told_at
}
if stamp_of data/log/checkpoint.tst data/log/checkpoint.body; then
  printf -v when '%(%F %T %Z)T' "$stamp_of"
  good "检查点的时间戳 / time stamp of the checkpoint: $when"
else
  bad "检查点的时间戳 / time stamp of the checkpoint"
fi

# ---- 3. 吊销列表 / the revocation list ------------------------------------------------------------------
declare -A revoked=()
if crl=$(openssl crl -inform DER -in data/certs/revoked.crl -CAfile "$ca" -noout -text 2>&1) && [[ $crl == *"verify OK"* ]]; then
  serial=
  while read -r line; do
    case $line in
      "Serial Number: "*) serial=${line#*: } ;;
      "Revocation Date: "*) revoked[$serial]=${line#*: } ;;
    esac
  done <<<"$crl"
else
  bad "吊销列表 / revocation list: data/certs/revoked.crl"
fi
revoked_by() { # certificate (DER, hex), seconds since 1970: whether it was revoked by then
  local der=$1 tag content
  take && der=$content && take && der=$content && take || return 0
  [[ $tag != a0 ]] || take || return 0 # 版本号 / its version
  [ "${#content}" -le 2 ] || content=${content#00}
  content=${content^^}
  [ -n "${revoked[$content]}" ] || return 1
  epoch "${revoked[$content]}"
  [ "$epoch" -le "$2" ]
}
text_of data/certs/office.pem
pem_der "$text_of"
! revoked_by "$pem_der" "${stamp_of:-$((1 << 62))}" || # 无时间戳则凡吊销皆算 / without a stamp any revocation counts
  bad "清单由评审办已吊销的密钥签名 / the list was signed by a key of the office that was revoked"

# ---- 4. 怎样核对 / how it is checked -------------------------------------------------------------------
declare -A known=()
node() { # left, right -> hash in $hash; what was reckoned once is kept
  local key=$1$2
  hash=${known[$key]}
  [ -n "$hash" ] && return
  escaped "01$key"
  sha256 "$escaped"
  hash=$sha256 known[$key]=$sha256
}
under_the_root() { # the text of a leaf, inclusion file
  local lines index last position i
  sha256 '\0%s' "$1"
  hash=$sha256
  mapfile -t lines <"$2"
  [[ ${lines[0]} =~ ^(0|[1-9][0-9]*)$ && ${lines[1]} == "$size" ]] || return 1
  index=${lines[0]}
  [ "$index" -lt "$size" ] || return 1
  position=$index
  last=$((size - 1))
  for ((i = 2; i < ${#lines[@]}; i++)); do
    [[ ${lines[i]} =~ ^[0-9a-f]{64}$ && $last -ne 0 ]] || return 1
    if ((position % 2 == 1 || position == last)); then
      node "${lines[i]}" "$hash"
      while ((position % 2 == 0 && position != 0)); do
        position=$((position >> 1))
        last=$((last >> 1))
      done
    else
      node "$hash" "${lines[i]}"
    fi
    position=$((position >> 1))
    last=$((last >> 1))
  done
  [[ $last -eq 0 && $hash == "$root" ]]
}
declare -A entry=()
read_entry() { # file: an entry of the log, canonical JSON without escapes -> its text and its members
  local rest
  text_of "$1"
  leaf=$text_of rest=$text_of entry=()
  while [[ $rest =~ ^[{,]\"([A-Za-z0-9]+)\":\"?([^\",}]*)\"?(.*)$ ]]; do
    entry[${BASH_REMATCH[1]}]=${BASH_REMATCH[2]}
    rest=${BASH_REMATCH[3]}
  done
  [[ $rest == "}" && ${entry[seq]} =~ ^(0|[1-9][0-9]{0,17})$ ]]
}
signature() { # pdf, start of gap, end of gap, expected certificate, end of what is signed, whether it is the author's own
  local asn value token own_pem at signer
  cms=$(xxd -p -s "$2" -l $(($3 - $2)) "$1" | xxd -r -p | xxd -r -p | xxd -p -c 1) # <hexadecimal digits>
  cms=\\x${cms//$'\n'/\\x}
  asn=$(openssl asn1parse -inform DER -in <(printf "$cms") 2>/dev/null) || return 1
  [[ $asn =~ ^.*$'\n'\ *([0-9]+):d=5\ +hl=([0-9]+)\ +l=\ *([0-9]+)\ prim:\ OCTET\ STRING ]] || return 1
  value=${cms:$(((BASH_REMATCH[1] + BASH_REMATCH[2]) * 4)):$((BASH_REMATCH[3] * 4))}
  [[ $asn =~ ^.*:id-smime-aa-timeStampToken$'\n'[^$'\n']*cons:\ SET[^$'\n']*$'\n'(\ *([0-9]+):d=([0-9]+)\ +hl=([0-9]+)\ +l=\ *([0-9]+)\ cons:\ SEQUENCE.*)$ ]] || return 1
  token=${cms:$((BASH_REMATCH[2] * 4)):$(((BASH_REMATCH[4] + BASH_REMATCH[5]) * 4))}
  last_token=$token
  told_at "${BASH_REMATCH[1]}" "${BASH_REMATCH[3]}" && at=$told_at && stamped <(printf "$token") <(printf "$value") "$at" ||
    { bad "$1: 时间戳 / time stamp"; return 0; }
  if [[ -z $6 ]]; then
    signer=$(signer_of "$1" "$2" "$3" "$5" -CAfile "$ca")
  elif own_pem=$(own_certificate "$4"); then # 日志条目指明了签名人自有证书是哪一张 / the log's entry says which it is
    signer=$(signer_of "$1" "$2" "$3" "$5" -partial_chain -CAfile <(echo "$own_pem"))
  else
    false
  fi || { bad "$1: 签名 / signature"; return 0; }
  certificate_digest "$signer"
  [ "$sha256" = "$4" ] || bad "$1: 签名证书与日志所记不符 / signed by another certificate than the log says"
  ! revoked_by "$pem_der" "$at" || bad "$1: 签名时证书已吊销 / the certificate was revoked"
  [ "$at" -ge "$stamp" ] || bad "$1: 时间戳先后不符 / time stamps out of order"
  stamp=$at
}
certificate_digest() { # PEM -> its DER and the digest of it
  pem_der "$1"
  escaped "$pem_der"
  sha256 "$escaped"
}
signer_of() { # pdf, start and end of the gap, end of what is signed, trust -> certificate of the signer of $cms
  openssl cms -verify -binary -cades -inform DER -in <(printf "$cms") -content <(covered "$@") \
    "${@:5}" -purpose any -attime "$at" -signer /dev/stdout -out /dev/null 2>/dev/null
}
own_certificate() { # digest -> the certificate in $cms with this digest
  local pem= line
  while IFS= read -r line; do
    [[ $line == -----BEGIN* ]] && pem=
    pem+=$line$'\n'
    [[ $line == -----END* ]] || continue
    certificate_digest "$pem"
    [ "$sha256" != "$1" ] || { echo "$pem"; return 0; }
  done < <(openssl pkcs7 -inform DER -in <(printf "$cms") -print_certs 2>/dev/null)
  return 1
}
covered() { # pdf, start and end of the gap, end of the file: the bytes that are signed
  { xxd -p -l "$2" "$1" && xxd -p -s "$3" -l $(($4 - $3)) "$1"; } | xxd -r -p
}
gone() { # the paper was lawfully destroyed: its own entry, and the entry that tells of it and names the same file
  local end=data/log/$name.destroyed.json digest=${entry[sha256]}
  [[ ${entry[document]}-${entry[revision]} == "$name" ]] && under_the_root "$leaf" "data/log/$name.inclusion.txt" ||
    bad "$leaf_file: 推不到检查点 / does not lead to the checkpoint"
  read_entry "$end" &&
    [[ ${entry[type]} == destroyed && ${entry[document]}-${entry[revision]} == "$name" && ${entry[sha256]} == "$digest" && ! -e $pdf ]] &&
    under_the_root "$leaf" "data/log/$name.destroyed-inclusion.txt" ||
    bad "$end: 与条目不符或推不到检查点 / does not fit the entry or does not lead to the checkpoint"
  destroyed=$((destroyed + 1))
  [ "$before" -ne "$wrong" ] ||
    good "$name: 依规销毁，批准文号 ${entry[approval]}，日志第 $((entry[seq] + 1)) 条 / lawfully destroyed, approved by ${entry[approval]}, entry $((entry[seq] + 1))"
}
attached() { # 文件所附材料逐一在包内，且不多 / what the content names by its digest is there, each in its place, and nothing else
  local rest files=("data/doc/$name"/*) place=0
  text_of "data/doc/$name.json"
  rest=$text_of
  while [[ $rest =~ \"sha256\":\"([0-9a-f]{64})\"(.*)$ ]]; do
    place=$((place + 1)) rest=${BASH_REMATCH[2]}
    [ "${in_manifest[$(echo "data/doc/$name/$place".*)]}" = "${BASH_REMATCH[1]}" ] ||
      bad "data/doc/$name/$place: 不是文件所列的附件 / not the attachment that the document names"
  done
  [ "${#files[@]}" -eq "$place" ] || bad "data/doc/$name: 应有 $place 个附件，包内 ${#files[@]} 个 / attachments named, in the bag"
}
ends_at() { # token as a file -> end of the certificate that stamped
  local end
  end=$(openssl cms -verify -noverify -inform DER -in "$1" -signer /dev/stdout -out /dev/null 2>/dev/null |
    openssl x509 -noout -enddate 2>/dev/null) || return 1
  epoch "${end#*=}"
  ends_at=$epoch
}
continues() { # size and root of an older tree, file: the bag's tree begins with it (RFC 9162, 2.1.4.2)
  local lines first=$(($1 - 1)) second=$((size - 1)) old new i
  mapfile -t lines <"$3"
  [[ ${lines[0]} == "$1" && ${lines[1]} == "$size" && $1 -lt $size ]] || return 1
  lines=("${lines[@]:2}")
  (($1 & ($1 - 1))) || lines=("$2" "${lines[@]}")
  [ "${#lines[@]}" -gt 0 ] || return 1
  while ((first % 2 == 1)); do
    first=$((first >> 1)) second=$((second >> 1))
  done
  old=${lines[0]} new=${lines[0]}
  for ((i = 1; i < ${#lines[@]}; i++)); do
    [[ ${lines[i]} =~ ^[0-9a-f]{64}$ && $second -ne 0 ]] || return 1
    if ((first % 2 == 1 || first == second)); then
      node "${lines[i]}" "$old"
      old=$hash
      node "${lines[i]}" "$new"
      new=$hash
      while ((first % 2 == 0 && first != 0)); do
        first=$((first >> 1)) second=$((second >> 1))
      done
    else
      node "$new" "${lines[i]}"
      new=$hash
    fi
    first=$((first >> 1)) second=$((second >> 1))
  done
  [[ $second -eq 0 && $old == "$2" && $new == "$root" ]]
}

# ---- 5. 续期的时间戳 / renewed time stamps ---------------------------------------------------------------
# 证书到期前，以新证书对日志检查点再盖时间戳；检查点涵盖此前全部文件。
# Before a certificate ended, the log's checkpoint, which covers every document before it, was stamped by a newer one.
renewed_size=() renewed_at=() renewed_until=() renewed_entry=()
renewal() { # number
  local file=data/log/renewal/$1 lines old digest
  mapfile -t lines <"$file.body"
  unbase64 "${lines[2]}"
  old=$unbase64
  read -r digest _ < <(sha256sum <"$file.tst")
  read_entry "$file.leaf.json" &&
    [[ ${#lines[@]} -eq 3 && ${lines[0]} == "${note[0]}" && ${lines[1]} =~ ^[1-9][0-9]{0,17}$ && ${#old} -eq 64 ]] &&
    continues "${lines[1]}" "$old" "$file.consistency.txt" &&
    [[ ${entry[type]} == restamped && ${entry[size]} == "${lines[1]}" && ${entry[stamp]} == "$digest" ]] &&
    under_the_root "$leaf" "$file.inclusion.txt" &&
    stamp_of "$file.tst" "$file.body" &&
    ends_at "$file.tst" || return 1
  renewed_size+=("${lines[1]}") renewed_at+=("$stamp_of") renewed_until+=("$ends_at") renewed_entry+=("${entry[seq]}")
}
for ((number = 1; 1; number++)); do
  [ -e "data/log/renewal/$number.body" ] || break
  if renewal "$number"; then
    printf -v when '%(%F)T' "$ends_at"
    good "时间戳续期 $number，证书至 $when / time stamps renewed, certificate to $when"
  else
    bad "data/log/renewal/$number: 续期的时间戳 / renewed time stamp"
  fi
done
held_until() { # place in the log, end of the stamp's certificate -> until when it proves something
  local place=$1 i
  held_until=$2
  for ((i = 0; i < ${#renewed_size[@]}; i++)); do
    if ((renewed_size[i] > place && renewed_at[i] < held_until && renewed_until[i] > held_until)); then
      place=${renewed_entry[i]} held_until=${renewed_until[i]}
    fi
  done
}

# ---- 6. 每份文件 / each document -----------------------------------------------------------------------
count=0
for leaf_file in data/log/*.leaf.json; do
  name=${leaf_file#data/log/}
  name=${name%.leaf.json}
  pdf=data/doc/$name.pdf
  before=$wrong
  read_entry "$leaf_file" || bad "$leaf_file: 条目不合规 / malformed entry"
  count=$((count + 1))
  if [ -e "data/log/$name.destroyed.json" ]; then
    gone
    continue
  fi
  [ "${entry[document]}-${entry[revision]}" = "$name" ] || bad "$leaf_file: 文号不符 / another number"
  [ "${in_manifest[$pdf]}" = "${entry[sha256]}" ] || bad "$pdf: 与日志条目不符 / not the file of the log's entry"
  [ "${in_manifest[data/doc/$name.json]}" = "${entry[content]}" ] || bad "data/doc/$name.json: 与日志条目不符 / not the content of the log's entry"
  attached
  under_the_root "$leaf" "data/log/$name.inclusion.txt" ||
    bad "$leaf_file: 推不到检查点 / does not lead to the checkpoint"
  expected=("${entry[author]}" "${entry[office]}")
  [ -n "${expected[0]}" ] || expected=("${expected[1]}")
  report=$(pdfsig -nocert "$pdf" 2>&1)
  valid=${report//Signature is Valid./}
  valid=$(((${#report} - ${#valid}) / 19))
  whole=${report//  - Total document signed/}
  whole=$(((${#report} - ${#whole}) / 25))
  [[ $valid -eq ${#expected[@]} && $report != *"Signature #$((valid + 1))"* ]] ||
    bad "$pdf: 应有 ${#expected[@]} 个有效签名，pdfsig 认定 $valid 个 / signatures expected, found by pdfsig"
  [[ $whole -eq 1 && ${report##*Signed Ranges} == *"Total document signed"* ]] ||
    bad "$pdf: 最后一个签名之后另有内容 / something follows the last signature"
  stamp=0
  i=0
  while IFS= read -r line; do
    [[ $line =~ Signed\ Ranges:\ \[0\ -\ ([0-9]+)\],\ \[([0-9]+)\ -\ ([0-9]+)\] ]] || continue
    ((i < ${#expected[@]})) || { bad "$pdf: 多余的签名 / one signature too many"; break; }
    own=
    [[ $i -ne 0 || ${#expected[@]} -ne 2 ]] || own=${entry[own]}
    signature "$pdf" "${BASH_REMATCH[1]}" "${BASH_REMATCH[2]}" "${expected[i]}" "${BASH_REMATCH[3]}" "$own" ||
      bad "$pdf: 签名读不出 / unreadable signature"
    i=$((i + 1))
  done <<<"$report"
  [ "$i" -eq "${#expected[@]}" ] || bad "$pdf: 签名数目不符 / wrong number of signatures"
  if [ "$before" -eq "$wrong" ]; then
    ends_at <(printf "$last_token")
    held_until "${entry[seq]}" "$ends_at"
    if [ "$now" -ge "$held_until" ]; then
      unsure=$((unsure + 1))
      printf -v when '%(%F)T' "$held_until"
      echo "[无法确认 UNSURE] $name: 时间戳证书已于 $when 到期，包内没有续期 / the time stamp's certificate ended on $when and was not renewed"
      continue
    fi
    printf -v when '%(%F %T %Z)T' "$stamp"
    good "$name: $i 个签名 / signatures, $when, 日志第 $((entry[seq] + 1)) 条 / entry $((entry[seq] + 1))"
  fi
done
documents=(data/doc/*.pdf)
[[ $count -gt 0 && ${#documents[@]} -eq $((count - destroyed)) ]] || bad "文件与日志条目数目不符 / documents without an entry"

conclude
