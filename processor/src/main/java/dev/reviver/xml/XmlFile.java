package dev.reviver.xml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a file into its elements, with their lines. No entity and no schema is fetched from anywhere. */
public final class XmlFile {
    private XmlFile() {}

    /** What is no XML, or cannot be read. */
    public static final class Broken extends Exception {
        private static final long serialVersionUID = 1;

        private final int line;

        private Broken(int line, String message, Exception cause) {
            super(message, cause);
            this.line = line;
        }

        /** Where. */
        public int line() {
            return line;
        }
    }

    /**
     * Reads it.
     *
     * @param name how messages are to name it
     */
    public static XmlNode read(Path file, String name) throws Broken {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            int event = xml.next();
            while (event != XMLStreamConstants.START_ELEMENT) {
                event = xml.next();
            }
            XmlNode root = element(xml, name);
            while (xml.hasNext()) {
                xml.next();
            }
            return root;
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            throw new Broken(line, "it is no well-formed XML; correct it", e);
        } catch (IOException e) {
            throw new Broken(1, "it cannot be read (" + e.getMessage() + ")", e);
        }
    }

    private static XmlNode element(XMLStreamReader xml, String file) throws XMLStreamException {
        int line = xml.getLocation().getLineNumber();
        String name = xml.getLocalName();
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            // What has a namespace of its own, as xsi:schemaLocation, is not about mappings.
            if (xml.getAttributeNamespace(i) == null
                    || xml.getAttributeNamespace(i).isEmpty()) {
                attributes.put(
                        xml.getAttributeLocalName(i), xml.getAttributeValue(i).strip());
            }
        }
        List<XmlNode> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                children.add(element(xml, file));
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(xml.getText());
            }
        }
        return new XmlNode(
                file,
                line,
                name,
                attributes,
                List.copyOf(children),
                text.toString().strip());
    }
}
