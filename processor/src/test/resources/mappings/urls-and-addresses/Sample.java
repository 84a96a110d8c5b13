package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.net.InetAddress;

@Entity
class Sample {
    @Id
    Long id;

    java.net.URL url;

    @Column(length = 2048)
    java.net.URL longUrl;

    java.net.URI uri;
    InetAddress address;

    @Column(columnDefinition = "cidr")
    InetAddress network;

    @Convert(converter = UriConverter.class)
    java.net.URI converted;
}
