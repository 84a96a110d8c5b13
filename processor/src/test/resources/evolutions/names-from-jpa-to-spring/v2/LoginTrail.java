package demo;

import jakarta.persistence.*;
import java.util.Map;

@Entity
public class LoginTrail extends AuditTrail {
    @Column(length = 40) String remoteHost;
    @ElementCollection Map<String, Integer> headerCounts;
}
