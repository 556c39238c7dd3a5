import Glibc

/// The type of the network file system that a folder is on; `nil` for any other.
///
/// SQLite's write-ahead log needs memory shared between its readers, which no such system has.
func networkFileSystem(at folder: String) -> String? {
    var status = stat()
    guard stat(folder, &status) == 0, let mounts = fopen("/proc/self/mountinfo", "re") else {
        return nil
    }
    defer { fclose(mounts) }
    let device = "\(major(status.st_dev)):\(minor(status.st_dev))"
    var line: UnsafeMutablePointer<CChar>?
    var capacity = 0
    defer { free(line) }
    while getline(&line, &capacity, mounts) > 0, let text = line {
        if let type = networkType(ofMount: String(cString: text), device: device) { return type }
    }
    return nil
}

/// Reads one line of `mountinfo`: `nil` unless it is a network mount of the device.
///
/// Source: proc_pid_mountinfo(5): "36 35 98:0 /mnt1 /mnt2 rw,noatime master:1 - ext3 /dev/root rw".
func networkType(ofMount line: String, device: String) -> String? {
    let fields = line.split(separator: " ")
    guard fields.count > 2, fields[2] == device, let dash = fields.firstIndex(of: "-"),
        dash + 1 < fields.count
    else { return nil }
    let type = String(fields[dash + 1])
    return networkTypes.contains(type) ? type : nil
}

private let networkTypes: Set<String> = [
    "9p", "afs", "ceph", "cifs", "fuse.glusterfs", "fuse.s3fs", "fuse.sshfs", "gfs2", "glusterfs",
    "lustre", "ncpfs", "nfs", "nfs4", "ocfs2", "smb3", "smbfs",
]

private func major(_ device: dev_t) -> dev_t {
    (device >> 8 & 0xFFF) | (device >> 32 & ~0xFFF)
}

private func minor(_ device: dev_t) -> dev_t {
    (device & 0xFF) | (device >> 12 & ~0xFF)
}
