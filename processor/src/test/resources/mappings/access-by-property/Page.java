package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Transient;

@Entity
public class Page {
    private Long id;
    private String invisible;

    @Id
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    @Column(name = "headline", length = 80)
    public String getTitle() {
        return invisible;
    }

    public void setTitle(String title) {
        invisible = title;
    }

    public boolean isDone() {
        return true;
    }

    public void setDone(boolean done) {}

    public Boolean isBoxed() {
        return true;
    }

    public void setBoxed(Boolean boxed) {}

    public String getURL() {
        return invisible;
    }

    public void setURL(String url) {}

    @Transient
    public String getSkipped() {
        return invisible;
    }

    public String getWithoutSetter() {
        return invisible;
    }

    protected String getHidden() {
        return invisible;
    }

    protected void setHidden(String hidden) {}

    public String getWith(int argument) {
        return invisible;
    }

    public static String getShared() {
        return "";
    }

    public void getNothing() {}

    @ManyToOne
    public Page getParent() {
        return null;
    }

    public void setParent(Page parent) {}
}
