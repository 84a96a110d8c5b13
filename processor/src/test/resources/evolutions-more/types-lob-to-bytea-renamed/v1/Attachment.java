package demo;

import jakarta.persistence.*;

@Entity
public class Attachment {
    @Id Long id;
    @Lob byte[] data;
    @Lob String note;
}
