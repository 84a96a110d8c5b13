package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.Set;

@Entity
public class HTTPServerLog2 {
    @Id
    Long logID;

    String requestURL;
    String userID2;
    String x2Y;
    String aB;
    String ünïcödeÄrger;

    @Column(name = "MixedCase")
    String other;

    @ManyToOne
    HTTPServerLog2 previousLog;

    @ManyToMany
    Set<HTTPServerLog2> relatedLogs;

    @ElementCollection
    Set<String> tagNames;
}
